package org.mandategraph.citation;

import java.util.List;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * A word that opens a list of numbers: "resolution", "decisions".
 *
 * @param kind {@code resolution} or {@code decision}
 * @param word where the word is
 * @param owner whose resolutions they are by the words in front of it
 * @param bodies the bodies in front of it, the likeliest first; empty where there is none, or one
 *     that the vocabulary does not know
 * @param listStart where the first number may come: behind the word, or behind the body in
 *     "resolutions of the Council"
 * @param phraseStart where its phrase starts, such as "General Assembly resolution", "its decision"
 */
record Cue(String kind, Span word, Owner owner, List<Body> bodies, int phraseStart, int listStart) {
  enum Owner {
    /** "General Assembly resolution", "Executive Board decision". */
    NAMED,
    /** "Council resolution": one of several; what was said before and the number decide. */
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
