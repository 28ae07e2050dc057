package org.mandategraph.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.text.Passage;

/**
 * Reads the paragraphs of a text or annex: preambular ones until the first that bears a number or
 * acts, operative ones behind it, sub-paragraphs below them, headings between them. In an annex
 * unnumbered paragraphs are text, unless it is a draft with a formula of its own.
 */
final class ParagraphReader {
  private static final Pattern STAR_LINE = Pattern.compile("[_*\\s]{1,}+");

  private final ParagraphList paragraphs;
  private final boolean annex;
  private boolean enacted;
  private boolean operative;

  private ParagraphReader(Ids ids, @Nullable String annex) {
    this.paragraphs = new ParagraphList(ids, annex);
    this.annex = annex != null;
  }

  static List<Paragraph> read(List<Passage> passages, Ids ids, @Nullable String annex) {
    ParagraphReader reader = new ParagraphReader(ids, annex);
    passages.forEach(reader::next);
    return reader.paragraphs.all();
  }

  private void next(Passage p) {
    String words = p.words();
    if (PartDivider.isFormula(p)) {
      enacted = true;
      operative = false;
      paragraphs.restart();
      return;
    }
    if (words.isEmpty() || isStars(p)) {
      return;
    }
    Optional<Numbering> number = Numbering.of(words);
    if (number.isPresent() && !number.get().sub()) {
      operative = true;
      paragraphs.numbered(p, number.get());
    } else if (number.isPresent() && paragraphs.hasParent()) {
      paragraphs.sub(p, number.get());
    } else if (Numbering.afterDash(words) > 0 && paragraphs.hasParent()) {
      paragraphs.item(p.from(Numbering.afterDash(words)));
    } else if (Heading.is(p)) {
      paragraphs.heading(words);
    } else {
      unnumbered(p);
    }
  }

  /** Whether the passage is the line of stars or the rule that parts texts. */
  static boolean isStars(Passage p) {
    return STAR_LINE.matcher(p.words()).matches();
  }

  private void unnumbered(Passage p) {
    if (annex && !enacted) {
      paragraphs.text(p);
    } else if (operative || Opening.acts(p.words())) {
      operative = true;
      paragraphs.operative(p);
    } else {
      paragraphs.preambular(p);
    }
  }
}
