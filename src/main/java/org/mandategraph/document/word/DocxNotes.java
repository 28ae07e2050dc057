package org.mandategraph.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandategraph.language.RomanNumerals;
import org.w3c.dom.Element;

/** Counts the notes that a document calls, as Word does, and keeps those still to be written. */
final class DocxNotes {
  /**
   * A called note.
   *
   * @param marker as printed
   * @param id its id in the part of the package that contains it
   * @param end whether it is an endnote
   */
  record Call(String marker, String id, boolean end) {}

  private final List<Call> waiting = new ArrayList<>();
  private int footnotes;
  private int endnotes;

  /**
   * The marker of a call.
   *
   * @param reference {@code footnoteReference} or {@code endnoteReference}
   * @param custom the mark that the author wrote himself; empty for a number
   */
  String call(Element reference, String custom) {
    boolean end = "endnoteReference".equals(reference.getLocalName());
    String marker = custom;
    if (marker.isEmpty()) {
      marker =
          end
              ? RomanNumerals.of(++endnotes).toLowerCase(Locale.ROOT)
              : Integer.toString(++footnotes);
    }
    waiting.add(new Call(marker, Xml.attribute(reference, "id"), end));
    return marker;
  }

  /** The notes called since the last call of this method. */
  List<Call> takeWaiting() {
    List<Call> calls = List.copyOf(waiting);
    waiting.clear();
    return calls;
  }
}
