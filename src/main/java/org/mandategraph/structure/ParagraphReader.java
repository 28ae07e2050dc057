package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.text.Passage;

/**
 * Reads the paragraphs of a text or annex: preambular ones until the first that bears a number or
 * acts, operative ones behind it, sub-paragraphs below them, headings between them.
 */
final class ParagraphReader {
  /** A sentence ends, or goes on below, with one of these; a heading does not. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*(?:[.,;:]|[,;] and|[,;] or)[”\"’)\\]]{0,2}", Pattern.DOTALL);

  private static final Pattern PART_LETTER = Pattern.compile("[A-Z]|[IVX]{1,5}\\.?");
  private static final Pattern STAR_LINE = Pattern.compile("[_*\\s]{1,}+");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Ids ids;
  private final @Nullable String annex;
  private int preambular;
  private int unnumbered;
  private @Nullable String heading;
  private @Nullable Paragraph last;
  private SubLevels subs = new SubLevels("");
  private boolean operative;

  private ParagraphReader(Ids ids, @Nullable String annex) {
    this.ids = ids;
    this.annex = annex;
  }

  static List<Paragraph> read(List<Passage> passages, Ids ids, @Nullable String annex) {
    ParagraphReader reader = new ParagraphReader(ids, annex);
    passages.forEach(reader::next);
    return reader.paragraphs;
  }

  private void next(Passage p) {
    String words = p.words();
    if (PartDivider.isFormula(p)) {
      operative = false;
      heading = null;
      return;
    }
    if (words.isEmpty() || STAR_LINE.matcher(words).matches()) {
      return;
    }
    Optional<Numbering> number = Numbering.of(words);
    if (number.isPresent() && !number.get().sub()) {
      numbered(p, number.get());
    } else if (number.isPresent() && last != null) {
      sub(p, number.get());
    } else if (isHeading(p)) {
      heading =
          PART_LETTER.matcher(words).matches() || heading == null ? words : heading + " " + words;
    } else {
      unnumbered(p);
    }
  }

  private void numbered(Passage p, Numbering n) {
    operative = true;
    add("op" + n.label(), ParagraphKind.OPERATIVE, n.label(), null, p.from(n.end()));
  }

  private void sub(Passage p, Numbering n) {
    String parent = subs.parentOf(n.bare());
    String id = ids.unique(parent + "." + n.bare());
    subs.open(id, n.bare());
    paragraphs.add(paragraph(id, ParagraphKind.SUB, n.label(), parent, p.from(n.end())));
  }

  private void unnumbered(Passage p) {
    if (annex != null) {
      add("p" + ++unnumbered, ParagraphKind.TEXT, null, null, p);
    } else if (operative || Opening.acts(p.words())) {
      operative = true;
      boolean first = last == null || last.kind() == ParagraphKind.PREAMBULAR;
      add("op" + (first ? "1" : "0." + ++unnumbered), ParagraphKind.OPERATIVE, null, null, p);
    } else {
      add("pp" + ++preambular, ParagraphKind.PREAMBULAR, null, null, p);
    }
  }

  private void add(
      String wanted,
      ParagraphKind kind,
      @Nullable String number,
      @Nullable String parent,
      Passage p) {
    String id = ids.unique(annex == null ? wanted : annex + "/" + wanted);
    Paragraph paragraph = paragraph(id, kind, number, parent, p);
    paragraphs.add(paragraph);
    last = paragraph;
    subs = new SubLevels(id);
  }

  private Paragraph paragraph(
      String id, ParagraphKind kind, @Nullable String number, @Nullable String parent, Passage p) {
    return new Paragraph(
        id, kind, number, parent, annex, heading, p.text(), p.calls(), p.italics());
  }

  /**
   * A heading is short or bold and does not end as a sentence. A paragraph's opening words alone
   * are italic, a heading's never.
   */
  private static boolean isHeading(Passage p) {
    boolean opensItalic =
        !p.italics().isEmpty()
            && p.italics().get(0).start() == 0
            && p.italics().get(0).end() < p.text().length();
    return !SENTENCE_END.matcher(p.words()).matches()
        && (p.bold() || p.text().length() < 120)
        && !opensItalic;
  }
}
