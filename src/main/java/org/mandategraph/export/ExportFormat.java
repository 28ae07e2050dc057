package org.mandategraph.export;

import java.util.Locale;

/** What an export is written as. */
public enum ExportFormat {
  /** N-Quads, a line a statement. */
  NQUADS,
  /** TriG, a block a graph. */
  TRIG,
  /** Turtle: the union of the graphs. */
  TURTLE,
  /** JSON-LD 1.1, an object a graph. */
  JSONLD,
  /** RDF/XML: the union of the graphs. */
  RDFXML,
  /** Tables as comma-separated values. */
  CSV,
  /** Tables as Apache Parquet. */
  PARQUET;

  /** Whether it is tables, not RDF. */
  boolean isTables() {
    return this == CSV || this == PARQUET;
  }

  /** As a command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
