package org.mandategraph.text;

/**
 * A footnote's call in a text that no longer contains the marker itself.
 *
 * @param position the position in the text at which the marker was
 * @param marker the marker as printed, such as {@code 10} or {@code *}
 * @param source offset of the marker in the source
 */
public record NoteCall(int position, String marker, int source) {
  /** The same call at another position. */
  NoteCall at(int other) {
    return new NoteCall(other, marker, source);
  }

  /** This call, moved within its text. */
  NoteCall shift(int by) {
    return at(position + by);
  }
}
