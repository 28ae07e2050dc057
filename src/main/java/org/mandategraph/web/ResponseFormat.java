package org.mandategraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which a thing is served, the preferred first. */
enum ResponseFormat {
  HTML("html", "text/html", "Web page"),
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
  N_TRIPLES("nt", "application/n-triples", "N-Triples"),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML"),
  JSON("json", "application/json", "JSON"),
  CSV("csv", "text/csv", "CSV"),
  BIBTEX("bib", "application/x-bibtex", "BibTeX"),
  RIS("ris", "application/x-research-info-systems", "RIS"),
  CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
  FOOTNOTE("txt", "text/plain", "Footnote"),
  AKOMA_NTOSO("akn.xml", "application/akn+xml", "Akoma Ntoso");

  /** How statements are given. */
  static final List<ResponseFormat> STATEMENTS =
      List.of(HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML, JSON, CSV);

  /** The formats of RDF. */
  static final List<ResponseFormat> RDF = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** How a text is cited. */
  static final List<ResponseFormat> CITATIONS = List.of(BIBTEX, RIS, CSL_JSON, FOOTNOTE);

  private final String suffix;
  private final String mediaType;
  private final String label;

  ResponseFormat(String suffix, String mediaType, String label) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** The suffix of paths that request it, without the dot. */
  String suffix() {
    return suffix;
  }

  /** Type and subtype. */
  String mediaType() {
    return mediaType;
  }

  /** What readers call it. */
  String label() {
    return label;
  }

  /** As a header gives it: text is in UTF-8. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** A path that requests this format, without its suffix. */
  String withoutSuffix(String path) {
    return path.substring(0, path.length() - suffix.length() - 1);
  }

  /** The format that a path requests by its suffix; of two that match, the longer one. */
  static Optional<ResponseFormat> ofPath(String path) {
    return Arrays.stream(values())
        .filter(f -> path.endsWith("." + f.suffix))
        .max((a, b) -> Integer.compare(a.suffix.length(), b.suffix.length()));
  }
}
