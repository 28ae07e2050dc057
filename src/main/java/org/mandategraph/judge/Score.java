package org.mandategraph.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the verdicts on one question come to. Rows that are unclear count for nothing but their own
 * number.
 *
 * @param question the name of the question
 * @param rows how many rows were judged
 * @param unclear how many of them the reader could not decide
 * @param stated how much the passages state; null where single claims were judged
 * @param found how much the program found
 * @param right how much of this is right
 * @param precision right by found; null where nothing was found
 * @param recall right by stated; null where nothing is stated, or single claims were judged
 */
public record Score(
    String question,
    int rows,
    int unclear,
    @Nullable Integer stated,
    int found,
    int right,
    @Nullable Wilson precision,
    @Nullable Wilson recall) {

  /** One score for each question, in the order of their names. */
  public static List<Score> of(List<Judged> rows) {
    Map<String, List<Judged>> byQuestion =
        rows.stream()
            .collect(
                Collectors.groupingBy(Judged::question, LinkedHashMap::new, Collectors.toList()));
    return byQuestion.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> of(e.getKey(), e.getValue()))
        .toList();
  }

  private static Score of(String question, List<Judged> rows) {
    List<Judged.Counts> decided =
        rows.stream().map(Judged::counts).filter(Objects::nonNull).toList();
    int found = decided.stream().mapToInt(Judged.Counts::found).sum();
    int right = decided.stream().mapToInt(Judged.Counts::right).sum();
    Integer stated = stated(decided);
    return new Score(
        question,
        rows.size(),
        rows.size() - decided.size(),
        stated,
        found,
        right,
        found == 0 ? null : Wilson.of(right, found),
        stated == null || stated == 0 ? null : Wilson.of(right, stated));
  }

  private static @Nullable Integer stated(List<Judged.Counts> decided) {
    int sum = 0;
    for (Judged.Counts counts : decided) {
      if (counts.stated() == null) {
        return null;
      }
      sum += counts.stated();
    }
    return sum;
  }
}
