package org.mandategraph.text;

import java.util.List;

/**
 * A document's text in passages, and its notes.
 *
 * @param passages in reading order, furniture included
 * @param notes in the order of the text
 */
public record RepairedText(List<Passage> passages, List<Note> notes) {
  /** Copies the lists. */
  public RepairedText {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }
}
