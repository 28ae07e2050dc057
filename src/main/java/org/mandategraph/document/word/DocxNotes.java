package org.mandategraph.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.mandategraph.document.Xml;
import org.mandategraph.language.RomanNumerals;
import org.w3c.dom.Element;

/** Counts the notes that a document calls, as Word does, and keeps those still to be written. */
final class DocxNotes {
  /**
   * A called note.
   *
   * @param marker as printed
   * @param note its text
   */
  record Called(String marker, Element note) {}

  private final XWPFDocument document;
  private final List<Called> waiting = new ArrayList<>();
  private int footnotes;
  private int endnotes;

  DocxNotes(XWPFDocument document) {
    this.document = document;
  }

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
    String id = Xml.attribute(reference, "id");
    if (id.matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(id);
      XWPFAbstractFootnoteEndnote note =
          end ? document.getEndnoteByID(number) : document.getFootnoteByID(number);
      if (note != null && note.getCTFtnEdn().getDomNode() instanceof Element text) {
        waiting.add(new Called(marker, text));
      }
    }
    return marker;
  }

  /** The notes called since the last call of this method. */
  List<Called> takeWaiting() {
    List<Called> calls = List.copyOf(waiting);
    waiting.clear();
    return calls;
  }
}
