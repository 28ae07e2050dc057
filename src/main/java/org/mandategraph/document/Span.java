package org.mandategraph.document;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start first position, from 0
 * @param end position after the last; not before {@code start}
 */
public record Span(int start, int end) {
  /** Rejects a span that runs backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The words of this span in the text it belongs to. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span, moved. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }
}
