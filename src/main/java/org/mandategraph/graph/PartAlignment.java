package org.mandategraph.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds for the parts of a language version the same parts in another one. The languages of the
 * United Nations share the numbers of paragraphs and footnotes, so that a place names the same part
 * in all of them; with two exceptions:
 *
 * <ul>
 *   <li>What bears no number is counted. Its count names the same part only where both versions
 *       have as many: {@code pp3} of eight is not {@code pp3} of nine.
 *   <li>Arabic counts sub-paragraphs by its own letters: {@code op51.أ} of A/RES/77/246 is {@code
 *       op51.a}. Such ones are aligned by their order, where both versions have as many.
 * </ul>
 */
final class PartAlignment {
  /**
   * A part of a version.
   *
   * @param place its id in its document, such as {@code annex1/op2.a}
   * @param numbered whether it bears a number or sign of its own
   * @param position in the reading order of its kind
   */
  record Part(String place, boolean numbered, int position) {
    /** The place of the annex or draft that contains it; empty where none does. */
    private String container() {
      return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }

    /** What precedes its count in its place. */
    private String series() {
      return COUNT.matcher(place).replaceFirst("");
    }
  }

  private static final Pattern COUNT = Pattern.compile("[0-9]++\\z");

  /** A container's place is shorter than the places of what it contains. */
  private static final Comparator<String> OUTER_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final SortedMap<String, List<Part>> groups;
  private final SortedMap<String, List<Part>> otherGroups;
  private final Map<String, String> aligned = new TreeMap<>();

  private PartAlignment(List<Part> version, List<Part> other) {
    groups = byDividedParagraph(version);
    otherGroups = byDividedParagraph(other);
  }

  /**
   * The places in the other version, by the places in the version; without those that it lacks. No
   * two places lead to the same.
   */
  static Map<String, String> of(List<Part> version, List<Part> other) {
    PartAlignment alignment = new PartAlignment(version, other);
    alignment.alignUndivided();
    alignment.groups.forEach(alignment::alignSubParagraphs);
    return alignment.aligned;
  }

  /** The sub-paragraphs by the place of what they divide; what divides nothing is under "". */
  private static SortedMap<String, List<Part>> byDividedParagraph(List<Part> parts) {
    Set<String> places = parts.stream().map(Part::place).collect(toSet());
    return parts.stream()
        .sorted(Comparator.comparingInt(Part::position).thenComparing(Part::place, OUTER_FIRST))
        .collect(
            groupingBy(
                p -> divided(p.place(), places), () -> new TreeMap<>(OUTER_FIRST), toList()));
  }

  private static String divided(String place, Set<String> places) {
    String before = place.substring(0, Math.max(0, place.lastIndexOf('.')));
    return places.contains(before) ? before : "";
  }

  private void alignUndivided() {
    List<Part> own = groups.getOrDefault("", List.of());
    List<Part> others = otherGroups.getOrDefault("", List.of());
    Map<String, Long> counts = counted(own);
    Map<String, Long> otherCounts = counted(others);
    Map<String, Part> targets = others.stream().collect(toMap(Part::place, p -> p, (a, b) -> a));
    own.stream()
        .sorted(Comparator.comparing(Part::place, OUTER_FIRST))
        .filter(p -> p.container().isEmpty() || aligned.containsKey(p.container()))
        .filter(p -> isSame(p, targets.get(p.place()), counts, otherCounts))
        .forEach(p -> aligned.put(p.place(), p.place()));
  }

  private static boolean isSame(
      Part part, @Nullable Part other, Map<String, Long> counts, Map<String, Long> otherCounts) {
    if (other == null) {
      return false;
    }
    boolean numbered = part.numbered() && other.numbered();
    return numbered || Objects.equals(counts.get(part.series()), otherCounts.get(part.series()));
  }

  /** How many bear no number, by what precedes their count. */
  private static Map<String, Long> counted(List<Part> parts) {
    return parts.stream().filter(p -> !p.numbered()).collect(groupingBy(Part::series, counting()));
  }

  private void alignSubParagraphs(String divided, List<Part> own) {
    String target = divided.isEmpty() ? null : aligned.get(divided);
    if (target == null) {
      return;
    }
    List<Part> others = otherGroups.getOrDefault(target, List.of());
    Set<String> places = others.stream().map(Part::place).collect(toSet());
    boolean lettersDiffer = own.stream().noneMatch(p -> places.contains(p.place()));
    if (lettersDiffer && own.size() == others.size()) {
      for (int i = 0; i < own.size(); i++) {
        aligned.put(own.get(i).place(), others.get(i).place());
      }
    }
    own.stream()
        .filter(p -> places.contains(p.place()))
        .forEach(p -> aligned.put(p.place(), p.place()));
  }
}
