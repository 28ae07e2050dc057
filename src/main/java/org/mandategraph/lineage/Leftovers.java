package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The paragraphs without a match: dropped or new where the other text has nothing like them,
 * undecided where it has much of their wording or does not repeat what it extends.
 */
final class Leftovers {
  /** Likeness (Dice) from which on a paragraph is no longer dropped or new beyond doubt. */
  private static final double ALIKE = 0.32;

  /** Share of its weighted words that one paragraph of the other text has, for the same. */
  private static final double CONTAINED = 0.6;

  /** Share and likeness that together are enough. */
  private static final double PARTLY_CONTAINED = 0.42;

  private static final double PARTLY_ALIKE = 0.22;

  /** A text with less than this share of the earlier text's words only extends it. */
  private static final double EXTENSION = 0.33;

  private static final String NOTHING = "nothing alike";
  private static final String IN_COMMON = "words in common";
  private static final String EXTENDS = "one text only extends the other";
  private static final String ANNEX = "an annex is not repeated";

  private final List<ComparedParagraph> from;
  private final List<ComparedParagraph> to;
  private final SimilarParagraphs similar;
  private final Set<Integer> matchedFrom = new HashSet<>();
  private final Set<Integer> matchedTo = new HashSet<>();

  Leftovers(
      List<ComparedParagraph> from, List<ComparedParagraph> to, List<Alignment.Match> matches) {
    this.from = from;
    this.to = to;
    similar = SimilarParagraphs.between(from, to);
    for (Alignment.Match match : matches) {
      matchedFrom.add(match.earlier());
      matchedTo.add(match.later());
    }
  }

  /** What the later text does not have any more. */
  List<ParagraphRevision> dropped() {
    boolean[] doubtful = new boolean[from.size()];
    for (SimilarParagraphs.Pair pair : similar.pairs()) {
      doubtful[pair.earlier()] |= doubtful(pair.likeness(), pair.earlierShare());
    }
    boolean extension = letters(to) < EXTENSION * letters(from);
    boolean annex = to.stream().anyMatch(p -> p.annex() != null);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      if (!matchedFrom.contains(i)) {
        boolean annexAlone = from.get(i).annex() != null && !annex;
        revisions.add(
            revision(
                Optional.of(from.get(i)),
                Optional.empty(),
                extension ? EXTENDS : annexAlone ? ANNEX : doubtful[i] ? IN_COMMON : NOTHING));
      }
    }
    return revisions;
  }

  /** What the earlier text does not have. */
  List<ParagraphRevision> added() {
    boolean[] doubtful = new boolean[to.size()];
    for (SimilarParagraphs.Pair pair : similar.pairs()) {
      doubtful[pair.later()] |= doubtful(pair.likeness(), pair.laterShare());
    }
    boolean extension = letters(from) < EXTENSION * letters(to);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (int j = 0; j < to.size(); j++) {
      if (!matchedTo.contains(j)) {
        revisions.add(
            revision(
                Optional.empty(),
                Optional.of(to.get(j)),
                extension ? EXTENDS : doubtful[j] ? IN_COMMON : NOTHING));
      }
    }
    return revisions;
  }

  private static boolean doubtful(double likeness, double share) {
    return likeness >= ALIKE
        || share >= CONTAINED
        || (share >= PARTLY_CONTAINED && likeness >= PARTLY_ALIKE);
  }

  private static ParagraphRevision revision(
      Optional<ComparedParagraph> earlier, Optional<ComparedParagraph> later, String rule) {
    ChangeKind certain = earlier.isPresent() ? ChangeKind.DROPPED : ChangeKind.NEW;
    ChangeKind kind = rule.equals(NOTHING) ? certain : ChangeKind.UNDECIDED;
    return new ParagraphRevision(earlier, later, Set.of(kind), 0, rule);
  }

  private static long letters(List<ComparedParagraph> paragraphs) {
    return paragraphs.stream().mapToLong(p -> p.text().length()).sum();
  }
}
