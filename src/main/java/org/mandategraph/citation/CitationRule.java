package org.mandategraph.citation;

/** One way of citing. A rule adds what it finds and never takes away what another has found. */
interface CitationRule {
  void find(Passage passage, Discourse discourse, Mentions found);
}
