package org.mandategraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.mandategraph.store.GraphCopy;
import org.mandategraph.web.cite.CitationText;
import org.mandategraph.web.cite.Reference;
import org.mandategraph.write.Json;

/** Writes a resource in one format. */
final class Representation {
  private final Pages pages;
  private final JsonLdContext context;
  private final PrefixMapping prefixes;

  Representation(Pages pages, Graph ontology) {
    this.pages = pages;
    this.context = new JsonLdContext(ontology);
    this.prefixes = ontology.getPrefixMapping();
  }

  /** The bytes; text is in UTF-8. The format must be one of those that the content names. */
  byte[] write(WebResource content, ResponseFormat format) {
    return switch (format) {
      case HTML ->
          pages.write(
              content.template(),
              Map.of(
                  "view",
                  content.view().get(),
                  "formats",
                  content.links(),
                  "metadata",
                  content.metadata().get()));
      case JSON -> utf8(Json.indented(content.view().get()));
      case CSV -> utf8(CsvText.of(content));
      case BIBTEX -> utf8(CitationText.bibTex(reference(content)));
      case RIS -> utf8(CitationText.ris(reference(content)));
      case CSL_JSON -> utf8(CitationText.cslJson(reference(content)));
      case AKOMA_NTOSO -> read(content.akomaNtoso().orElseThrow());
      case FOOTNOTE -> utf8(CitationText.footnote(reference(content)));
      default -> rdf(content.graph().get(), format);
    };
  }

  /** A graph, in one of the formats of RDF. */
  byte[] rdf(Graph graph, ResponseFormat format) {
    return switch (format) {
      case JSON_LD -> utf8(JsonLdContext.indented(context.write(graph)));
      case TURTLE -> rdf(graph, RDFFormat.TURTLE_PRETTY);
      case N_TRIPLES -> rdf(graph, RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> rdf(graph, RDFFormat.RDFXML_PLAIN);
      default -> throw new IllegalArgumentException(format + " is not RDF");
    };
  }

  /** What a query starts with that uses the prefixes of the ontology. */
  byte[] prefixes() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(prefixes.getNsPrefixMap())
        .forEach((p, iri) -> text.append("PREFIX " + p + ": <" + iri + ">\n"));
    return utf8(text.toString());
  }

  /** The context of all our JSON-LD. */
  byte[] context() {
    return utf8(JsonLdContext.indented(context.document()));
  }

  private byte[] rdf(Graph graph, RDFFormat format) {
    Graph prefixed = GraphCopy.of(graph);
    prefixed.getPrefixMapping().setNsPrefixes(prefixes).setNsPrefixes(graph.getPrefixMapping());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(prefixed).format(format).output(out);
    return out.toByteArray();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Reference reference(WebResource content) {
    return content.reference().orElseThrow(() -> new IllegalArgumentException(content.iri()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
