package org.mandategraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;

/** Follows paragraphs through the texts of a store. */
public final class Traces {
  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  /** Only straight up and straight down: the other half of a split is another line. */
  private static final String LINE =
      "{ ?start prov:wasRevisionOf* ?part } UNION { ?part prov:wasRevisionOf+ ?start }\n";

  private static final String STEPS =
      PREFIXES
          + "SELECT DISTINCT ?part ?document ?place ?date ?text {\n"
          + LINE
          + """
            ?part mg:inDocument ?d ; mg:place ?place ; mg:text ?text .
            ?d rdfs:label ?document .
            OPTIONAL { ?d eli:date_document ?adopted }
            OPTIONAL { ?d dcterms:issued ?issued }
            BIND(COALESCE(?adopted, ?issued) AS ?date)
          } ORDER BY ?date ?document ?place
          """;

  private static final String ORIGINS =
      PREFIXES
          + "SELECT ?part ?earlier ?relation (GROUP_CONCAT(DISTINCT ?change; SEPARATOR=', ') AS"
          + " ?changes) {\n"
          + LINE
          + """
            ?revision mg:later ?part ; mg:earlier ?earlier ; mg:change/rdfs:label ?change ; mg:inComparison ?c .
            ?c mg:earlier ?from ; mg:later ?to .
            ?to ?property ?from .
            VALUES (?property ?relation) { (mg:follows "follows") (mg:adopts "adopts") (mg:revises "revises") }
          } GROUP BY ?part ?earlier ?relation ORDER BY ?part ?earlier
          """;

  private static final String REQUESTS =
      PREFIXES
          + "SELECT ?part ?request ?words ?reporter ?to ?session ?day ?notedIn ?notedAt ?report {\n"
          + LINE
          + TracedRequests.PATTERN;

  private final QueryRunner queries;

  /** In the store that these queries run on. */
  public Traces(QueryRunner queries) {
    this.queries = queries;
  }

  /** The earlier and later versions of a paragraph, and itself, by its IRI. */
  public Trace of(String part) {
    Map<String, List<Trace.Origin>> origins = origins(part);
    Map<String, List<Trace.Request>> requests =
        TracedRequests.byPart(queries.rows(about(REQUESTS, part)));
    List<Trace.Step> steps = new ArrayList<>();
    for (Map<String, RDFNode> row : queries.rows(about(STEPS, part))) {
      String iri = text(row, "part");
      steps.add(
          new Trace.Step(
              iri,
              text(row, "document"),
              text(row, "place"),
              row.containsKey("date") ? text(row, "date") : null,
              text(row, "text"),
              origins.getOrDefault(iri, List.of()),
              requests.getOrDefault(iri, List.of())));
    }
    return new Trace(steps);
  }

  private Map<String, List<Trace.Origin>> origins(String part) {
    Map<String, List<Trace.Origin>> origins = new TreeMap<>();
    for (Map<String, RDFNode> row : queries.rows(about(ORIGINS, part))) {
      origins
          .computeIfAbsent(text(row, "part"), k -> new ArrayList<>())
          .add(
              new Trace.Origin(
                  text(row, "earlier"),
                  text(row, "relation"),
                  List.of(text(row, "changes").split(", "))));
    }
    return origins;
  }

  private static String about(String question, String part) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(question);
    query.setIri("start", part);
    return query.toString();
  }

  static String text(Map<String, RDFNode> row, String column) {
    RDFNode value = row.get(column);
    return value == null
        ? ""
        : value.isLiteral() ? value.asLiteral().getString() : value.toString();
  }
}
