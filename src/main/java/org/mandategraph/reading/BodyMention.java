package org.mandategraph.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * A name of a body, or of something that is like one and unknown, in a reading.
 *
 * @param span its words in the text, with the article
 * @param shortForm whether it is a noun that several bodies share: "the Council"
 * @param candidates the bodies that it may mean, the likeliest first; none where the vocabulary
 *     does not know it, so that "its session" behind it is not taken for another's
 */
public record BodyMention(Span span, boolean shortForm, List<Body> candidates) {
  /** Copies the list. */
  public BodyMention {
    candidates = List.copyOf(candidates);
  }

  /** The body that it means, or null where that is not known. */
  public @Nullable Body body() {
    return candidates.isEmpty() ? null : candidates.get(0);
  }
}
