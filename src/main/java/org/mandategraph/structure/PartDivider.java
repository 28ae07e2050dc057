package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Role;
import org.mandategraph.structure.DocumentParts.DivisionText;
import org.mandategraph.text.Passage;

/** Divides a document into cover, text, closing lines and annexes. */
final class PartDivider {
  private static final Pattern TITLE_NUMBER =
      Pattern.compile("(?is)(?:[0-9A-Z-]{1,6}/)?[0-9]{1,4}\\. .*");

  private final LanguageRules rules;
  private final boolean hasFormula;
  private final List<Passage> cover = new ArrayList<>();
  private final List<Passage> text = new ArrayList<>();
  private final LetteredParts lettered = new LetteredParts();
  private final List<Passage> closing = new ArrayList<>();
  private final List<DivisionText> annexes = new ArrayList<>();
  private final List<Passage> furniture = new ArrayList<>();
  private List<Passage> current = cover;
  private boolean report;
  private boolean amendment;

  private PartDivider(LanguageRules rules, boolean hasFormula) {
    this.rules = rules;
    this.hasFormula = hasFormula;
  }

  static DocumentParts divide(List<Passage> passages, LanguageRules rules) {
    boolean hasFormula = passages.stream().anyMatch(rules::isFormula);
    PartDivider divider = new PartDivider(rules, hasFormula);
    for (Passage p : passages) {
      if (p.role() == Role.BODY) {
        divider.next(p);
      } else if (p.role() == Role.FURNITURE) {
        divider.furniture.add(p);
      }
    }
    List<DivisionText> parts = divider.lettered.of(divider.text);
    return new DocumentParts(
        divider.cover,
        parts.isEmpty() ? divider.text : List.of(),
        parts,
        divider.closing,
        divider.annexes,
        divider.furniture);
  }

  private void next(Passage p) {
    String words = p.words();
    if (current == cover) {
      cover(p, words);
    } else if (rules.heading().isAnnex(words)) {
      current = new ArrayList<>();
      annexes.add(new DivisionText(Division.annex("annex" + (annexes.size() + 1)), current));
    } else if (current == closing && rules.isFormula(p)) {
      // A resolution in parts: each has its own formula and closing lines.
      lettered.starts(closing, text.size());
      current = text;
      text.add(p);
    } else if (annexes.isEmpty() && rules.bounds().isClosing(words)) {
      current = closing;
      closing.add(p);
    } else {
      current.add(p);
    }
  }

  private void cover(Passage p, String words) {
    report |= rules.report().heads(words);
    amendment |= rules.amendment().heads(words);
    if (rules.isFormula(p)) {
      lettered.starts(cover, 0);
      current = text;
    } else if (!hasFormula && report && rules.report().starts(words)) {
      current = text;
      text.addAll(rules.report().takeHeadings(cover));
      text.add(p);
    } else if (!hasFormula && amendment && rules.amendment().instructs(words)) {
      current = text;
      text.add(p);
    } else {
      cover.add(p);
      if (!hasFormula && !report && !amendment && isTitleNumber(words)) {
        current = text;
      }
    }
  }

  private boolean isTitleNumber(String words) {
    return TITLE_NUMBER.matcher(words).matches() || DatedNumber.is(words, rules.language());
  }
}
