package org.mandategraph.judge;

/**
 * A proportion with its 95 % interval after Wilson (1927), "Probable inference, the law of
 * succession, and statistical inference", without correction for continuity. It takes the items as
 * independent of each other, and is too narrow where they are not, as several in one text.
 *
 * @param value hits by all
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 */
public record Wilson(double value, double low, double high) {
  /** The 0.975 quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * The proportion of hits.
   *
   * @param hits 0 or more
   * @param all at least as many as hits, and 1 or more
   */
  public static Wilson of(int hits, int all) {
    if (hits < 0 || all < 1 || hits > all) {
      throw new IllegalArgumentException(hits + " of " + all);
    }
    double p = (double) hits / all;
    double z2 = Z * Z;
    double centre = p + z2 / (2 * all);
    double reach = Z * Math.sqrt(p * (1 - p) / all + z2 / (4.0 * all * all));
    double scale = 1 + z2 / all;
    // Rounding must not put the bounds outside 0 to 1.
    return new Wilson(
        p, Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale));
  }
}
