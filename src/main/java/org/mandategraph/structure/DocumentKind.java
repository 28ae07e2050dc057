package org.mandategraph.structure;

/** What a document calls itself. */
public enum DocumentKind {
  RESOLUTION("resolution"),
  DRAFT_RESOLUTION("draft resolution"),
  DECISION("decision"),
  DRAFT_DECISION("draft decision"),
  AMENDMENT("amendment"),
  REPORT("report"),
  UNKNOWN("document");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  /** The kind in words, as JSON and pages show it. */
  public String label() {
    return label;
  }
}
