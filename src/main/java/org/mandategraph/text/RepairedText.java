package org.mandategraph.text;

import java.util.List;

/**
 * A document's text in passages, and its notes.
 *
 * @param passages in reading order, furniture included
 * @param notes in the order of the text
 * @param language ISO 639-1 code of its language, or "und" where neither mark-up nor words show one
 */
public record RepairedText(List<Passage> passages, List<Note> notes, String language) {
  /** Copies the lists. */
  public RepairedText {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }
}
