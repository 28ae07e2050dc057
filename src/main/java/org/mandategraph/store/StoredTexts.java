package org.mandategraph.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Model;
import org.mandategraph.authority.Authorities;
import org.mandategraph.graph.ComparedDocuments;
import org.mandategraph.graph.Identity;
import org.mandategraph.lineage.ComparedDocument;

/** Finds the texts of a store by the names that people use for them. */
public final class StoredTexts {
  private static final String NAMED =
      """
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?graph {
        ?graph a mg:DocumentGraph ; foaf:primaryTopic/rdfs:label ?label .
        FILTER(LCASE(?label) = ?name || STRSTARTS(?name, CONCAT(LCASE(?label), "/dr")))
      }
      """;

  private static final String CONTENT =
      "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }";

  private final QueryRunner queries;
  private final ComparedDocuments reader =
      new ComparedDocuments(Identity.standard(), Authorities.standard());

  /** In the store that these queries run on. */
  public StoredTexts(QueryRunner queries) {
    this.queries = queries;
  }

  /**
   * The text with this name; empty where the store has none.
   *
   * @param name its symbol, with or without blanks, in any case, or its part of the IRI below
   *     {@code id/}; {@code A/80/23/dr9} is a draft that a report recommends
   */
  public Optional<ComparedDocument> find(String name) {
    String wanted = name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    ParameterizedSparqlString question = new ParameterizedSparqlString(NAMED);
    question.setLiteral("name", wanted);
    return queries.rows(question.toString()).stream()
        .flatMap(row -> read(row.getOrDefault("graph", "")).stream())
        .filter(text -> text.id().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  private List<ComparedDocument> read(String graph) {
    ParameterizedSparqlString question = new ParameterizedSparqlString(CONTENT);
    question.setIri("graph", graph);
    Model model = queries.graph(question.toString());
    return reader.read(graph, model.getGraph());
  }
}
