package org.mandategraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared: what the mark-up says of it, or what was read from a document. A field
 * that is not given is null.
 *
 * @param symbol its symbol
 * @param title its title
 * @param adopted date of adoption, ISO 8601
 * @param session number of the session
 * @param plenaryMeeting number of the meeting that adopted it
 * @param report symbol of the first report named as its origin; empty where one is named without
 * @param paragraphs the paragraphs of the body, without annexes, in reading order
 * @param footnotes by marker; of two with one marker the later
 */
record ComparedText(
    @Nullable String symbol,
    @Nullable String title,
    @Nullable String adopted,
    @Nullable String session,
    @Nullable String plenaryMeeting,
    @Nullable String report,
    List<ComparedParagraph> paragraphs,
    Map<String, ComparedNote> footnotes) {

  /** Where nothing could be read. */
  static final ComparedText NOTHING =
      new ComparedText(null, null, null, null, null, null, List.of(), Map.of());

  /** Copies the list. The map keeps its order. */
  ComparedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs of one kind. */
  List<ComparedParagraph> paragraphs(ComparedKind kind) {
    return paragraphs.stream().filter(p -> p.kind() == kind).toList();
  }

  /**
   * A paragraph.
   *
   * @param kind preambular, operative or sub-paragraph
   * @param number as printed, without the full stop; null where it bears none
   * @param text its words
   * @param opening the words that open it ("Also requests"); empty where not known
   * @param cited keys of what it cites
   * @param notes markers of the footnotes it calls
   */
  record ComparedParagraph(
      ComparedKind kind,
      @Nullable String number,
      String text,
      String opening,
      Set<String> cited,
      Set<String> notes) {}

  /**
   * A footnote.
   *
   * @param text its words
   * @param cited keys of what it cites
   */
  record ComparedNote(String text, Set<String> cited) {}

  /** The kinds of paragraph that are compared. */
  enum ComparedKind {
    PREAMBULAR(Measure.PREAMBULAR_PARAGRAPH, Measure.PREAMBULAR_TEXT),
    OPERATIVE(Measure.OPERATIVE_PARAGRAPH, Measure.OPERATIVE_TEXT),
    SUB(Measure.SUB_PARAGRAPH, Measure.SUB_TEXT);

    /** Whether a paragraph was found. */
    final Measure found;

    /** Whether its text is the same. */
    final Measure text;

    ComparedKind(Measure found, Measure text) {
      this.found = found;
      this.text = text;
    }
  }
}
