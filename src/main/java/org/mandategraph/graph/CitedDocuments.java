package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;

/**
 * Writes what a symbol alone tells of a document, so that one that nobody holds is a typed node.
 */
final class CitedDocuments {
  private final GraphBuilder graph;
  private final Authorities authorities;

  CitedDocuments(GraphBuilder graph, Authorities authorities) {
    this.graph = graph;
    this.authorities = authorities;
  }

  /** The document with this symbol. */
  Resource node(DocumentSymbol symbol) {
    Resource node = graph.model.createResource(graph.identity.document(symbol));
    if (node.equals(graph.document)) {
      return node;
    }
    writeSymbol(node, symbol);
    GraphBuilder.type(node, Vocabulary.DOCUMENT, Vocabulary.LEGAL_RESOURCE);
    for (SymbolSeries series : authorities.series()) {
      if (series.number(symbol.value()).isPresent()) {
        GraphBuilder.type(
            node, series.kind().equals("decision") ? Vocabulary.DECISION : Vocabulary.RESOLUTION);
      }
    }
    return node;
  }

  /** Symbol, label and link. */
  void writeSymbol(Resource node, DocumentSymbol symbol) {
    GraphBuilder.add(node, Vocabulary.SYMBOL, symbol.value());
    node.addProperty(RDFS.label, symbol.value());
    node.addProperty(FOAF.page, graph.model.createResource(Identity.undocs(symbol)));
  }
}
