package org.mandategraph.evaluate;

/**
 * A thing that the mark-up and the document disagree on.
 *
 * @param measure what it counts for
 * @param kind how they disagree
 * @param detail the thing, in one line
 */
public record Miss(Measure measure, Kind kind, String detail) {
  /** The ways to disagree. */
  public enum Kind {
    /** In the mark-up alone. */
    MISSED("missed"),
    /** In the document alone. */
    EXTRA("extra"),
    /** In both, not word for word. */
    DIFFERS("differs");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Its name in lists. */
    public String label() {
      return label;
    }
  }
}
