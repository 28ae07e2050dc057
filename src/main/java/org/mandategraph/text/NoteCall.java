package org.mandategraph.text;

/**
 * A footnote's call in a text from which the marker itself has been taken out.
 *
 * @param position the position in the text behind which the marker stood
 * @param marker the marker as printed, such as {@code 10} or {@code *}
 * @param source offset of the marker in the source
 */
public record NoteCall(int position, String marker, int source) {
  /** This call, moved within its text. */
  NoteCall shift(int by) {
    return new NoteCall(position + by, marker, source);
  }
}
