package org.mandategraph.judge;

import org.jspecify.annotations.Nullable;

/**
 * A judged row of a sheet.
 *
 * @param question the name of the question
 * @param claim the claim, or the passage
 * @param counts the verdict in numbers; null where the reader could not decide
 */
public record Judged(String question, String claim, @Nullable Counts counts) {
  /**
   * A verdict in numbers.
   *
   * @param stated how much the passage states; null for a verdict on one claim
   * @param found how much the program found
   * @param right how much of this is right: at most what is found, and at most what is stated
   */
  public record Counts(@Nullable Integer stated, int found, int right) {
    /** Checks the numbers. */
    public Counts {
      if (right < 0 || right > found || (stated != null && right > stated)) {
        throw new IllegalArgumentException(
            "right must be between 0 and " + (stated == null ? found : Math.min(stated, found)));
      }
    }
  }
}
