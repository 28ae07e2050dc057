package org.mandategraph.structure;

import org.mandategraph.language.Labelled;

/** What a document calls itself; {@link #DOCUMENT} where it says nothing that is known. */
public enum DocumentKind implements Labelled {
  RESOLUTION,
  DRAFT_RESOLUTION,
  DECISION,
  DRAFT_DECISION,
  AMENDMENT,
  REPORT,
  DOCUMENT
}
