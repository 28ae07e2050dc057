package org.mandategraph.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.mandategraph.web.cite.Reference;
import org.mandategraph.web.metadata.PageMetadata;
import org.mandategraph.web.view.FormatLink;

/**
 * What is served at one path, in any format. What only some formats need is read on demand.
 *
 * @param iri the thing that it describes
 * @param path the path, without a format's suffix
 * @param graph reads what is said
 * @param reference how the thing is cited, where it can be
 * @param akomaNtoso the file with its text, if it is a document of the store
 * @param metadata makes what the web page says of itself to programs
 * @param template the template of its web page
 * @param view makes what the web page and plain JSON show
 */
record WebResource(
    String iri,
    String path,
    Supplier<Graph> graph,
    Optional<Reference> reference,
    Optional<Path> akomaNtoso,
    Supplier<PageMetadata> metadata,
    String template,
    Supplier<Object> view) {
  /** What is neither cited nor a text. */
  WebResource(
      String iri, String path, Supplier<Graph> graph, String template, Supplier<Object> view) {
    this(iri, path, graph, () -> PageMetadata.NONE, template, view);
  }

  /** The same, with metadata. */
  WebResource(
      String iri,
      String path,
      Supplier<Graph> graph,
      Supplier<PageMetadata> metadata,
      String template,
      Supplier<Object> view) {
    this(iri, path, graph, Optional.empty(), Optional.empty(), metadata, template, view);
  }

  /** The formats in which it is given, the preferred first. */
  List<ResponseFormat> formats() {
    List<ResponseFormat> formats = new ArrayList<>(ResponseFormat.STATEMENTS);
    if (reference.isPresent()) {
      formats.addAll(ResponseFormat.CITATIONS);
    }
    if (akomaNtoso.isPresent()) {
      formats.add(ResponseFormat.AKOMA_NTOSO);
    }
    return formats;
  }

  /** The address in one format. */
  String path(ResponseFormat format) {
    return path + "." + format.suffix();
  }

  /** Where it is in each format. */
  List<FormatLink> links() {
    return formats().stream().map(f -> new FormatLink(f.label(), path(f), f.mediaType())).toList();
  }
}
