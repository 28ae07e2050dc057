package org.mandategraph.evaluate;

import org.mandategraph.language.Labelled;

/**
 * A thing that the mark-up and the document disagree on.
 *
 * @param measure what it counts for
 * @param kind how they disagree
 * @param detail the thing, in one line
 */
public record Miss(Measure measure, Kind kind, String detail) {
  /** The ways to disagree. */
  public enum Kind implements Labelled {
    /** In the mark-up alone. */
    MISSED,
    /** In the document alone. */
    EXTRA,
    /** In both, not word for word. */
    DIFFERS
  }
}
