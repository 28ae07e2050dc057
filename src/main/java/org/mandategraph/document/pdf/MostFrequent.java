package org.mandategraph.document.pdf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The most frequent of some measures. */
final class MostFrequent {
  private MostFrequent() {}

  /**
   * The measure that most others equal; of several such the largest.
   *
   * @param parts into how many parts a unit is divided: measures in one part are equal
   * @param otherwise the result where there are no measures
   */
  static double of(DoubleStream measures, double parts, double otherwise) {
    return measures
        .mapToObj(m -> Math.round(parts * m))
        .collect(groupingBy(Function.identity(), counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey() / parts)
        .orElse(otherwise);
  }
}
