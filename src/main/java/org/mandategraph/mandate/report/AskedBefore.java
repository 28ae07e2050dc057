package org.mandategraph.mandate.report;

import java.util.List;
import org.mandategraph.authority.Actor;

/**
 * Whom a text asked last.
 *
 * @param inText whom it asked, in whatever paragraph
 * @param inParagraph the same, where that was in this paragraph; else nobody
 */
record AskedBefore(List<Actor> inText, List<Actor> inParagraph) {
  /** Nobody was asked so far. */
  static final AskedBefore NOBODY = new AskedBefore(List.of(), List.of());

  /** Copies the lists. */
  AskedBefore {
    inText = List.copyOf(inText);
    inParagraph = List.copyOf(inParagraph);
  }

  /** At the start of the next paragraph. */
  AskedBefore inNextParagraph() {
    return new AskedBefore(inText, List.of());
  }

  /** Behind an act that asks these; where it asks nobody nothing changes. */
  AskedBefore behind(List<Actor> asked) {
    return asked.isEmpty() ? this : new AskedBefore(asked, asked);
  }
}
