package org.mandategraph.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.text.Passage;

/**
 * Reads the paragraphs of a text or annex: preambular ones until the first that bears a number or
 * acts, operative ones behind it, sub-paragraphs below them, headings between them. In an annex
 * unnumbered paragraphs are text, in a report the numbered ones too, unless there is a formula of
 * its own.
 */
final class ParagraphReader {
  private static final Pattern STAR_LINE = Pattern.compile("[_*\\s]++");

  private final LanguageRules rules;
  private final ParagraphList paragraphs;
  private final boolean annex;
  private final boolean report;
  private boolean enacted;
  private boolean operative;

  private ParagraphReader(
      UniqueIds ids, @Nullable Division division, boolean report, LanguageRules rules) {
    this.rules = rules;
    this.paragraphs = new ParagraphList(ids, division);
    this.annex = division != null && division.isAside();
    this.report = report;
  }

  /**
   * Reads the body or a division.
   *
   * @param division the division, null for the body
   * @param report whether the document is a report: its paragraphs narrate and do not enact
   */
  static List<Paragraph> read(
      List<Passage> passages,
      UniqueIds ids,
      @Nullable Division division,
      boolean report,
      LanguageRules rules) {
    ParagraphReader reader = new ParagraphReader(ids, division, report, rules);
    passages.forEach(reader::next);
    return reader.paragraphs.all();
  }

  private void next(Passage p) {
    String words = p.words();
    if (rules.isFormula(p)) {
      enacted = true;
      operative = false;
      paragraphs.restart();
      return;
    }
    if (words.isEmpty() || isStars(p)) {
      return;
    }
    Optional<Numbering> number = Numbering.of(words);
    if (number.isPresent() && !number.get().sub() && report && !enacted) {
      narrative(p, number.get());
    } else if (number.isPresent() && isNumberedPreamble(words, number.get())) {
      paragraphs.preambular(p, number.get());
    } else if (number.isPresent() && !number.get().sub()) {
      operative = true;
      paragraphs.numbered(p, number.get(), ParagraphKind.OPERATIVE);
    } else if (number.isPresent() && paragraphs.hasParent()) {
      paragraphs.sub(p, number.get());
    } else if (Numbering.afterDash(words) > 0 && paragraphs.hasParent()) {
      paragraphs.item(p.from(Numbering.afterDash(words)));
    } else if (rules.heading().is(p)) {
      paragraphs.heading(words);
    } else {
      unnumbered(p);
    }
  }

  /** Whether the passage is a line of stars or a rule between texts. */
  static boolean isStars(Passage p) {
    return STAR_LINE.matcher(p.words()).matches();
  }

  /** Some conferences number their preambular paragraphs too: "1. Considering …". */
  private boolean isNumberedPreamble(String words, Numbering number) {
    return (enacted || !(annex || report))
        && !operative
        && !number.sub()
        && rules.verb().givesReason(words.substring(number.end()));
  }

  /** In a report headings are numbered too. */
  private void narrative(Passage p, Numbering number) {
    if (rules.heading().is(p)) {
      paragraphs.heading(p.words());
    } else {
      paragraphs.numbered(p, number, ParagraphKind.TEXT);
    }
  }

  /** A section may have a preamble of its own, as those of A/RES/75/253 have. */
  private boolean isReason(String words) {
    return Character.isUpperCase(words.charAt(0))
        && words.endsWith(",")
        && rules.verb().givesReason(words);
  }

  private void unnumbered(Passage p) {
    if ((annex || report) && !enacted) {
      paragraphs.text(p);
    } else if (isReason(p.words())) {
      paragraphs.preambular(p);
    } else if (operative || rules.verb().enacts(p.words())) {
      operative = true;
      paragraphs.unnumbered(p, rules.verb());
    } else {
      paragraphs.preambular(p);
    }
  }
}
