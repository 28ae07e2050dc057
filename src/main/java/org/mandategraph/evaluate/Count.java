package org.mandategraph.evaluate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;

/**
 * The count of one measure.
 *
 * @param gold how many there are in the mark-up
 * @param got how many were found
 * @param match how many of those are right
 */
@JsonFormat(shape = Shape.ARRAY)
public record Count(int gold, int got, int match) {
  /** Nothing counted. */
  public static final Count NONE = new Count(0, 0, 0);

  /** Rejects more matches than there can be. */
  public Count {
    if (match < 0 || match > gold || match > got) {
      throw new IllegalArgumentException("no count: " + gold + ", " + got + ", " + match);
    }
  }

  /** Both together. */
  public Count plus(Count other) {
    return new Count(gold + other.gold, got + other.got, match + other.match);
  }

  /** How many were missed or are wrong. */
  public int errors() {
    return gold + got - 2 * match;
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return got == 0 ? 0 : (double) match / got;
  }

  /** The share of what there is that was found; 0 where there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) match / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
