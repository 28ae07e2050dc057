package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.structure.DocumentParts.DivisionText;
import org.mandategraph.text.Passage;

/**
 * The parts of a resolution that contains several texts under one number, as A/RES/77/128 does:
 * each has a letter, perhaps a title, and a formula of its own.
 */
final class LetteredParts {
  private static final Pattern LETTER =
      Pattern.compile("([A-Z])(?:\\s(\\p{Lu}.{3,}))?", Pattern.DOTALL);

  /** Passages above a formula that letter and title take up, at most. */
  private static final int LONGEST_HEADING = 3;

  private record Start(Optional<Division> division, int position) {}

  private final List<Start> starts = new ArrayList<>();

  /**
   * Notes that a text starts.
   *
   * @param above what is above its formula
   * @param position where it starts among the passages of all texts
   */
  void starts(List<Passage> above, int position) {
    starts.add(new Start(division(above), position));
  }

  /** The part that a heading of letter and title names; empty where it names none. */
  static Optional<Division> named(String words, @Nullable String more) {
    Matcher m = LETTER.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    String title = m.group(2) == null ? more : m.group(2);
    return Optional.of(
        new Division("part" + m.group(1), Division.Kind.LETTERED_PART, m.group(1), title));
  }

  /** The parts, if the texts are lettered from A on; else none. */
  List<DivisionText> of(List<Passage> text) {
    List<DivisionText> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Optional<Division> division = starts.get(i).division();
      String letter = String.valueOf((char) ('A' + i));
      if (starts.size() < 2 || !division.map(Division::number).filter(letter::equals).isPresent()) {
        return List.of();
      }
      int end = i + 1 < starts.size() ? starts.get(i + 1).position() : text.size();
      parts.add(new DivisionText(division.get(), text.subList(starts.get(i).position(), end)));
    }
    return parts;
  }

  private static Optional<Division> division(List<Passage> above) {
    int size = above.size();
    for (int i = size - 1; i >= Math.max(0, size - LONGEST_HEADING); i--) {
      Optional<Division> named =
          named(above.get(i).words(), HeadingRule.title(above.subList(i + 1, size)));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }
}
