package org.mandategraph.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Lists the documents whose own graphs are held. */
final class HeldDocuments {
  private static final String QUERY =
      """
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?document ?id ?symbol ?title ?adopted ?sha256 WHERE {
        ?graph a mg:DocumentGraph ; foaf:primaryTopic ?document ;
          prov:wasGeneratedBy/prov:used/mg:sha256 ?sha256 .
        ?document rdfs:label ?id .
        OPTIONAL { ?document mg:symbol ?symbol }
        OPTIONAL { ?document dcterms:title ?title }
        OPTIONAL { ?document eli:date_document ?adopted }
      } ORDER BY ?id
      """;

  private HeldDocuments() {}

  static List<HeldDocument> list(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution = QueryExecution.dataset(dataset).query(QUERY).build()) {
            List<HeldDocument> documents = new ArrayList<>();
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(row -> documents.add(document(row)));
            return List.copyOf(documents);
          }
        });
  }

  private static HeldDocument document(QuerySolution row) {
    String adopted = text(row, "adopted");
    return new HeldDocument(
        row.getResource("document").getURI(),
        row.getLiteral("id").getString(),
        text(row, "symbol"),
        text(row, "title"),
        adopted == null ? null : LocalDate.parse(adopted),
        row.getLiteral("sha256").getString());
  }

  private static @Nullable String text(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getString() : null;
  }
}
