package org.mandategraph.evaluate;

import java.util.Arrays;
import java.util.Optional;
import org.mandategraph.language.Labelled;

/** What is measured, in the order of the table. */
public enum Measure implements Labelled {
  SYMBOL("meta.symbol"),
  TITLE("meta.title"),
  ADOPTED("meta.adopted"),
  SESSION("meta.session"),
  PLENARY("meta.plenary"),
  REPORT("meta.report"),
  PREAMBULAR_PARAGRAPH("preambular.paragraph"),
  PREAMBULAR_TEXT("preambular.exact text"),
  PREAMBULAR_VERB("preambular.verb"),
  OPERATIVE_PARAGRAPH("operative.paragraph"),
  OPERATIVE_TEXT("operative.exact text"),
  OPERATIVE_NUMBER("operative.number"),
  OPERATIVE_VERB("operative.verb"),
  SUB_PARAGRAPH("sub.paragraph"),
  SUB_TEXT("sub.exact text"),
  CITED_RESOLUTION("citation.resolution"),
  /**
   * The mark-up links some other documents and leaves most unlinked: only recall says something.
   */
  CITED_OTHER("citation.other (recall only)"),
  FOOTNOTE_ANCHOR("footnote.first anchor"),
  FOOTNOTE_TEXT("footnote.text"),
  FOOTNOTE_CITATION("footnote.citation");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** Its name in tables and JSON. */
  @Override
  public String label() {
    return label;
  }

  /** The measure of this name, if there is one. */
  static Optional<Measure> labelled(String label) {
    return Arrays.stream(values()).filter(m -> m.label.equals(label)).findFirst();
  }
}
