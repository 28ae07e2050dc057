package org.mandategraph.lineage;

import java.util.List;

/** A way to know the answer to a request among the reports that a later text takes note of. */
interface AnswerRule {
  /** What connects the answer with the request, in words that readers see. */
  String name();

  /** The reports that may be the answer; one is the answer where the choice is clear. */
  List<NotedReport> find(DueReport report);
}
