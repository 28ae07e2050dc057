package org.mandategraph.export;

import java.util.Locale;

/** What an export is written as. */
public enum ExportFormat {
  /** N-Quads, a line a statement. */
  NQUADS("mandates.nq", "application/n-quads"),
  /** TriG, a block a graph. */
  TRIG("mandates.trig", "application/trig"),
  /** Turtle: the union of the graphs. */
  TURTLE("mandates.ttl", "text/turtle"),
  /** JSON-LD 1.1, an object a graph. */
  JSONLD("mandates.jsonld", "application/ld+json"),
  /** RDF/XML: the union of the graphs. */
  RDFXML("mandates.rdf", "application/rdf+xml"),
  /** Tables as comma-separated values. */
  CSV(".csv", "text/csv"),
  /** Tables as comma-separated values for spreadsheets: marked as UTF-8, without formulas. */
  CSV_EXCEL(".csv", "text/csv"),
  /** Tables as Apache Parquet. */
  PARQUET(".parquet", "application/vnd.apache.parquet"),
  /** The network of citations between documents, as GraphML. */
  GRAPHML("mandates.graphml", "application/xml"),
  /** A deposit: several of the others in folders of their own, with what describes them. */
  RELEASE("", "");

  private final String file;
  private final String mediaType;

  ExportFormat(String file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  /** The name of its file; for tables, what a table's name is followed by. */
  String file() {
    return file;
  }

  /** As the register of media types has it. */
  String mediaType() {
    return mediaType;
  }

  /** Whether it writes the triples of the graphs. */
  boolean isRdf() {
    return switch (this) {
      case NQUADS, TRIG, TURTLE, JSONLD, RDFXML -> true;
      case CSV, CSV_EXCEL, PARQUET, GRAPHML, RELEASE -> false;
    };
  }

  /** As a command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
