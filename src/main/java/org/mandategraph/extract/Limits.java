package org.mandategraph.extract;

/**
 * What an extractor accepts; a larger document is refused.
 *
 * @param bytes size of a file, at most
 * @param characters length of its source text, at most
 */
public record Limits(long bytes, int characters) {
  /**
   * 200 MB and 20 million characters: the longest resolutions are a hundred times smaller, and a
   * long report with its annexes still fits.
   */
  public static final Limits STANDARD = new Limits(200L * 1024 * 1024, 20_000_000);

  /** Rejects limits that no document is within. */
  public Limits {
    if (bytes < 1 || characters < 1) {
      throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + characters);
    }
  }
}
