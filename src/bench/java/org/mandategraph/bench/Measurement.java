package org.mandategraph.bench;

import java.util.Optional;

/**
 * One row of the table of results.
 *
 * @param what what was measured, in words
 * @param value the figure
 * @param unit its unit, such as {@code s} or {@code ms/document}; {@code ratio} for a quotient of
 *     two runs made one after the other
 * @param target the most it may be (or the least, where more is better); empty where it is shown
 *     for comparison only
 */
record Measurement(String what, double value, String unit, Optional<Target> target) {
  /**
   * What a figure must reach.
   *
   * @param bound the bound itself is allowed
   * @param atLeast whether more is better
   */
  record Target(double bound, boolean atLeast) {
    boolean met(double value) {
      return atLeast ? value >= bound : value <= bound;
    }
  }

  static Measurement shown(String what, double value, String unit) {
    return new Measurement(what, value, unit, Optional.empty());
  }

  static Measurement atMost(double bound, String what, double value, String unit) {
    return new Measurement(what, value, unit, Optional.of(new Target(bound, false)));
  }

  static Measurement atLeast(double bound, String what, double value, String unit) {
    return new Measurement(what, value, unit, Optional.of(new Target(bound, true)));
  }

  /** Whether the target is met; true where there is none. */
  boolean met() {
    return target.map(t -> t.met(value)).orElse(true);
  }
}
