package org.mandategraph.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph through the years.
 *
 * @param steps the paragraph's ancestors, itself and its heirs, the oldest first
 */
public record Trace(List<Step> steps) {
  /** Copies the list. */
  public Trace {
    steps = List.copyOf(steps);
  }

  /** The step of a part, by its IRI. */
  public Optional<Step> of(String part) {
    return steps.stream().filter(s -> s.part().equals(part)).findFirst();
  }

  /**
   * One text's version of it.
   *
   * @param part IRI of the paragraph
   * @param document the text's part of its IRI below {@code id/}
   * @param place the paragraph in the text, such as {@code op36}
   * @param date of adoption; a draft's of distribution; null where it is not known
   * @param text the words
   * @param origins the ties to the versions before it; empty for the first
   */
  public record Step(
      String part,
      String document,
      String place,
      @Nullable String date,
      String text,
      List<Origin> origins) {
    /** Copies the list. */
    public Step {
      origins = List.copyOf(origins);
    }
  }

  /**
   * A tie to an earlier version.
   *
   * @param part IRI of the earlier paragraph
   * @param relation how the later text stands to the earlier one, in words
   * @param changes what became of the paragraph, in words
   */
  public record Origin(String part, String relation, List<String> changes) {
    /** Copies the list. */
    public Origin {
      changes = List.copyOf(changes);
    }
  }
}
