package org.mandategraph.citation;

import org.mandategraph.reading.Reading;

/** One way of citing. A rule adds what it finds and never removes what another has found. */
interface CitationRule {
  void find(Reading reading, FoundCitations found);
}
