package org.mandategraph.write;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts of one kind by the part that states them.
 *
 * @param facts the facts, in their order, by the id of the part
 */
public record ByPart<T>(Map<String, List<T>> facts) {
  /** Groups facts. */
  public static <T> ByPart<T> of(List<T> facts, Function<T, String> part) {
    return new ByPart<>(facts.stream().collect(groupingBy(part)));
  }

  /** The facts of a part. */
  public List<T> at(String part) {
    return facts.getOrDefault(part, List.of());
  }

  /** Views of the facts of a part. */
  <V> List<V> at(String part, Function<T, V> view) {
    return at(part).stream().map(view).toList();
  }
}
