package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Role;
import org.mandategraph.text.Passage;

/**
 * Takes the drafts that a text recommends for adoption out of it: those of a committee's report
 * ("Draft resolution I", "Draft resolution II" below "recommends … the adoption of the following
 * draft resolutions:", as in A/80/23, chapter XIII), and the one that a resolution puts before
 * another organ (E/RES/2021/20).
 */
final class RecommendedDrafts {
  /**
   * A text and the drafts that it contained.
   *
   * @param rest the text without them, furniture and tables in their places
   * @param drafts in reading order
   */
  record Split(List<Passage> rest, List<DraftText> drafts) {}

  private final LanguageRules rules;
  private final List<Passage> rest = new ArrayList<>();
  private final List<DraftText> drafts = new ArrayList<>();
  private @Nullable DraftText draft;
  private Optional<Division.Kind> announced = Optional.empty();
  private boolean enacted;
  private int last;

  private RecommendedDrafts(LanguageRules rules) {
    this.rules = rules;
  }

  static Split split(List<Passage> passages, LanguageRules rules) {
    RecommendedDrafts reader = new RecommendedDrafts(rules);
    for (Passage p : passages) {
      if (p.role() != Role.BODY) {
        reader.rest.add(p);
      } else if (reader.draft == null) {
        reader.outside(p);
      } else {
        reader.inside(p, reader.draft);
      }
    }
    return new Split(reader.rest, reader.drafts);
  }

  /** The drafts and their annexes, each with its division. */
  static List<DocumentParts.DivisionText> divide(List<DraftText> drafts, UniqueIds ids) {
    List<DocumentParts.DivisionText> all = new ArrayList<>();
    Map<Division.Kind, Integer> count = new EnumMap<>(Division.Kind.class);
    for (DraftText draft : drafts) {
      all.addAll(draft.divide(ids, count.merge(draft.kind(), 1, Integer::sum)));
    }
    return all;
  }

  private void outside(Passage p) {
    if (announced.isPresent() && opens(p, announced.get())) {
      return;
    }
    if (enacted && isQuoted(p) && rules.isFormula(p)) {
      // As the Economic and Social Council writes to the Assembly (E/RES/2022/14).
      open(Division.Kind.DRAFT_RESOLUTION, null).add(p);
      return;
    }
    enacted |= rules.isFormula(p);
    if (!rules.heading().is(p)) {
      Numbering.paragraph(p.words()).ifPresent(n -> last = n);
    }
    announced = rules.drafts().announced(p.words());
    rest.add(p);
  }

  private void inside(Passage p, DraftText in) {
    String words = p.words();
    Optional<DraftLabels.Label> label = rules.drafts().of(words);
    if (label.isPresent()) {
      open(p, label.get());
    } else if (goesOn(words, in)) {
      rest.addAll(in.takeHeadings());
      close(p);
    } else if (rules.bounds().isClosing(words)
        || rules.report().isChapter(words)
        || (rules.heading().isAnnex(words) && !in.namesAnnex())) {
      close(p);
    } else {
      in.add(p);
    }
  }

  /** Whether the text that recommends goes on: with its next number, which is not the draft's. */
  private boolean goesOn(String words, DraftText in) {
    Optional<Integer> number = Numbering.paragraph(words);
    return number.isPresent()
        && number.get() == last + 1
        && last > 0
        && (number.get() != in.last() + 1 || rules.drafts().announced(words).isPresent());
  }

  private boolean opens(Passage p, Division.Kind kind) {
    Optional<DraftLabels.Label> label = rules.drafts().of(p.words());
    if (label.isPresent()) {
      open(p, label.get());
    } else if (rules.isFormula(p) || rules.heading().is(p) || isQuoted(p)) {
      open(kind, null).add(p);
    } else {
      return false;
    }
    return true;
  }

  private void open(Passage p, DraftLabels.Label label) {
    DraftText opened = open(label.kind(), label.number());
    Passage title = p.from(label.end());
    if (title.text().length() > 0) {
      opened.add(title);
    }
  }

  private DraftText open(Division.Kind kind, @Nullable String number) {
    DraftText opened = new DraftText(kind, number, rules);
    drafts.add(opened);
    draft = opened;
    return opened;
  }

  private void close(Passage p) {
    draft = null;
    announced = Optional.empty();
    outside(p);
  }

  private static boolean isQuoted(Passage p) {
    return !p.words().isEmpty() && "“\"«".indexOf(p.words().charAt(0)) >= 0;
  }
}
