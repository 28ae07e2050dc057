package org.mandategraph.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on a text's way to its adoption.
 *
 * @param outcome draft resolution, additional sponsors, recommended for adoption, adopted
 * @param date when, or null
 * @param document what records it, such as {@code A/75/420} or {@code A/75/PV.41}, or null
 * @param by who took it, in the file's words, or null
 */
public record Step(
    Outcome outcome, @Nullable LocalDate date, @Nullable String document, @Nullable String by) {
  /** What a step leads to. */
  public enum Outcome {
    DRAFT("draft resolution"),
    ADDITIONAL_SPONSORS("additional sponsors"),
    RECOMMENDED("recommended for adoption"),
    ADOPTED("adopted");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** The outcome in words. */
    public String label() {
      return label;
    }
  }
}
