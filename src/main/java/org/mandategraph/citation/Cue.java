package org.mandategraph.citation;

import java.util.List;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * A word that opens a list of numbers: "resolution", "decisions".
 *
 * @param kind {@code resolution} or {@code decision}
 * @param span the word
 * @param owner who the words in front of it say it belongs to
 * @param bodies the bodies that stand in front of it, the likeliest first; empty where none does
 * @param phraseStart where its phrase starts, such as "General Assembly resolution", "its decision"
 */
record Cue(String kind, Span span, Owner owner, List<Body> bodies, int phraseStart) {
  enum Owner {
    /** "General Assembly resolution". */
    NAMED,
    /** "Council resolution": one of several, by what was said before. */
    SHORT_NAME,
    /** "its resolution". */
    ITS,
    /** "resolution" alone. */
    NOBODY
  }

  /** Whether no other body can be meant. */
  boolean isCertain() {
    return owner == Owner.NAMED;
  }
}
