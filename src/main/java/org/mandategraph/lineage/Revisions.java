package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two texts paragraph by paragraph. */
public final class Revisions {
  /** Words that stayed, from which on the force of two paragraphs is compared. */
  private static final double ONE_MATTER = 0.7;

  private Revisions() {}

  /**
   * The change of each paragraph: those carried over in the order of the earlier text, then those
   * that were dropped, then those that are new.
   */
  public static List<ParagraphRevision> between(ComparedDocument earlier, ComparedDocument later) {
    List<ComparedParagraph> from = earlier.paragraphs();
    List<ComparedParagraph> to = later.paragraphs();
    SimilarParagraphs similar = SimilarParagraphs.between(from, to);
    List<Alignment.Match> matches = Alignment.find(from, to, similar);
    Set<Alignment.Match> moved = moved(matches, from, to);
    Map<Integer, Long> laterCount = count(matches, Alignment.Match::earlier);
    Map<Integer, Long> earlierCount = count(matches, Alignment.Match::later);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (Alignment.Match match : matches) {
      ComparedParagraph before = from.get(match.earlier());
      ComparedParagraph after = to.get(match.later());
      WordDifference difference = WordDifference.between(before.text(), after.text());
      boolean sameKind = before.kind() == after.kind();
      Set<ChangeKind> changes =
          EnumSet.of(
              difference.similarity() == 1 && sameKind ? ChangeKind.VERBATIM : ChangeKind.REWORDED);
      if (sameKind
          && match.alike()
          && difference.similarity() >= ONE_MATTER
          && !several(match, laterCount, earlierCount)) {
        changes.addAll(ForceChange.between(before, after));
      }
      if (moved.contains(match)) {
        changes.add(ChangeKind.MOVED);
      }
      if (laterCount.getOrDefault(match.earlier(), 0L) > 1) {
        changes.add(ChangeKind.SPLIT);
      }
      if (earlierCount.getOrDefault(match.later(), 0L) > 1) {
        changes.add(ChangeKind.MERGED);
      }
      revisions.add(
          new ParagraphRevision(
              Optional.of(before),
              Optional.of(after),
              changes,
              difference.similarity(),
              match.rule()));
    }
    Leftovers leftovers = new Leftovers(earlier, later, similar, matches);
    revisions.addAll(leftovers.dropped());
    revisions.addAll(leftovers.added());
    return List.copyOf(revisions);
  }

  private static Map<Integer, Long> count(
      List<Alignment.Match> matches, Function<Alignment.Match, Integer> side) {
    return matches.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
  }

  /**
   * The paragraphs that moved: those outside the longest run that kept its order, and those that
   * crossed from one part of the text into another.
   */
  private static Set<Alignment.Match> moved(
      List<Alignment.Match> matches, List<ComparedParagraph> from, List<ComparedParagraph> to) {
    Set<Alignment.Match> moved = new HashSet<>(matches);
    moved.removeIf(m -> !m.main() && from.get(m.earlier()).kind() == to.get(m.later()).kind());
    List<Alignment.Match> inPlace =
        matches.stream()
            .filter(m -> m.main() && from.get(m.earlier()).kind() == to.get(m.later()).kind())
            .toList();
    moved.removeAll(longestRun(inPlace));
    return moved;
  }

  /** A run of matches whose later places rise, from its last match back. */
  private record Run(Alignment.Match last, @Nullable Run before) {}

  /** The longest increasing subsequence of the later places (patience sorting). */
  private static Set<Alignment.Match> longestRun(List<Alignment.Match> matches) {
    TreeMap<Integer, Run> piles = new TreeMap<>();
    for (Alignment.Match match : matches) {
      Map.Entry<Integer, Run> before = piles.lowerEntry(match.later());
      Integer covered = piles.ceilingKey(match.later());
      if (covered != null) {
        piles.remove(covered);
      }
      piles.put(match.later(), new Run(match, before == null ? null : before.getValue()));
    }
    Set<Alignment.Match> longest = new HashSet<>();
    Run run = piles.isEmpty() ? null : piles.lastEntry().getValue();
    for (; run != null; run = run.before()) {
      longest.add(run.last());
    }
    return longest;
  }

  /** Whether the paragraph was split or merged: then its verbs are not those of one paragraph. */
  private static boolean several(
      Alignment.Match match, Map<Integer, Long> laterCount, Map<Integer, Long> earlierCount) {
    return laterCount.getOrDefault(match.earlier(), 0L) > 1
        || earlierCount.getOrDefault(match.later(), 0L) > 1;
  }
}
