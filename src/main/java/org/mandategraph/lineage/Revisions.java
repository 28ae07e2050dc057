package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two texts paragraph by paragraph. */
public final class Revisions {
  private static final String ALONE = "nothing alike";

  private Revisions() {}

  /**
   * The change of each paragraph: those carried over in the order of the earlier text, then those
   * that were dropped, then those that are new.
   */
  public static List<ParagraphRevision> between(ComparedDocument earlier, ComparedDocument later) {
    List<ComparedParagraph> from = earlier.paragraphs();
    List<ComparedParagraph> to = later.paragraphs();
    List<ParagraphMatch> matches = Alignment.find(from, to);
    Set<ParagraphMatch> moved = MovedParagraphs.among(matches, from, to);
    Map<Integer, Long> laterCount = count(matches, ParagraphMatch::earlier);
    Map<Integer, Long> earlierCount = count(matches, ParagraphMatch::later);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (ParagraphMatch match : matches) {
      ComparedParagraph before = from.get(match.earlier());
      ComparedParagraph after = to.get(match.later());
      WordDifference difference = WordDifference.between(before.text(), after.text());
      Set<ChangeKind> changes = EnumSet.of(wording(before, after, difference));
      force(before, after).ifPresent(changes::add);
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
    revisions.addAll(dropped(from, laterCount.keySet()));
    revisions.addAll(fresh(to, earlierCount.keySet()));
    return List.copyOf(revisions);
  }

  private static Map<Integer, Long> count(
      List<ParagraphMatch> matches, Function<ParagraphMatch, Integer> side) {
    return matches.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
  }

  private static ChangeKind wording(
      ComparedParagraph before, ComparedParagraph after, WordDifference difference) {
    return difference.similarity() == 1 && before.kind() == after.kind()
        ? ChangeKind.VERBATIM
        : ChangeKind.REWORDED;
  }

  /** Only between like and like, where both open with a verb that the order of force knows. */
  private static Optional<ChangeKind> force(ComparedParagraph before, ComparedParagraph after) {
    boolean known = before.force() > 0 && after.force() > 0 && before.kind() == after.kind();
    if (!known || before.force() == after.force()) {
      return Optional.empty();
    }
    return Optional.of(
        after.force() > before.force() ? ChangeKind.STRENGTHENED : ChangeKind.WEAKENED);
  }

  private static List<ParagraphRevision> dropped(List<ComparedParagraph> from, Set<Integer> live) {
    return without(from, live).stream()
        .map(
            p ->
                new ParagraphRevision(
                    Optional.of(p), Optional.empty(), Set.of(ChangeKind.DROPPED), 0, ALONE))
        .toList();
  }

  private static List<ParagraphRevision> fresh(List<ComparedParagraph> to, Set<Integer> live) {
    return without(to, live).stream()
        .map(
            p ->
                new ParagraphRevision(
                    Optional.empty(), Optional.of(p), Set.of(ChangeKind.NEW), 0, ALONE))
        .toList();
  }

  private static List<ComparedParagraph> without(List<ComparedParagraph> all, Set<Integer> live) {
    List<ComparedParagraph> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!live.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }
}
