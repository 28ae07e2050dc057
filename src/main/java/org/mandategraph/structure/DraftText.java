package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.text.Passage;

/** The passages of a recommended draft, as they are collected. */
final class DraftText {
  private final Division.Kind kind;
  private final @Nullable String number;
  private final LanguageRules rules;
  private final List<Passage> passages = new ArrayList<>();
  private int last;
  private boolean namesAnnex;

  DraftText(Division.Kind kind, @Nullable String number, LanguageRules rules) {
    this.rules = rules;
    this.kind = kind;
    this.number = number;
  }

  void add(Passage p) {
    passages.add(p);
    Numbering.paragraph(p.words()).ifPresent(n -> last = n);
    namesAnnex |= rules.heading().mentionsAnnex(p.words());
  }

  /** The number of its last paragraph, 0 before the first. */
  int last() {
    return last;
  }

  Division.Kind kind() {
    return kind;
  }

  /** Whether its words speak of an annex, so that one behind it is its own. */
  boolean namesAnnex() {
    return namesAnnex;
  }

  /** Removes the headings at its end, which belong to what comes next, and returns them. */
  List<Passage> takeHeadings() {
    return HeadingRule.takeEnd(passages, rules.heading()::is);
  }

  /**
   * The draft and its annexes, each with its division. The title is what is above the enacting
   * formula or, where there is none, above the first sentence.
   *
   * @param count which draft of its kind it is, from 1
   */
  List<DocumentParts.DivisionText> divide(UniqueIds ids, int count) {
    int title = 0;
    boolean formula = passages.stream().anyMatch(rules::isFormula);
    while (title < passages.size()
        && (formula
            ? !rules.isFormula(passages.get(title))
            : rules.heading().is(passages.get(title)))) {
      title++;
    }
    String id = ids.unique(DraftLabels.id(kind, number, count));
    List<DocumentParts.DivisionText> all = new ArrayList<>();
    all.add(
        divisionText(
            new Division(id, kind, number, HeadingRule.title(passages.subList(0, title)))));
    for (Passage p : passages.subList(title, passages.size())) {
      if (rules.heading().isAnnex(p.words())) {
        String annex = ids.unique(id + "/annex" + all.size());
        all.add(divisionText(Division.annex(annex)));
      } else {
        all.get(all.size() - 1).passages().add(p);
      }
    }
    return all;
  }

  private static DocumentParts.DivisionText divisionText(Division division) {
    return new DocumentParts.DivisionText(division, new ArrayList<>());
  }
}
