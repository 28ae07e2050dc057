package org.mandategraph.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.ParameterizedSparqlString;

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
          + "SELECT DISTINCT ?part ?document ?place ?date ?text (LANG(?text) AS ?language) {\n"
          + LINE
          + """
            ?part mg:inDocument ?d ; mg:place ?place ; mg:text ?ofFacts .
            OPTIONAL { ?words eli:realizes ?part ; mg:text ?wanted FILTER(LANG(?wanted) = ?asked) }
            BIND(COALESCE(?wanted, ?ofFacts) AS ?text)
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
          + """
            ?request a mg:ReportRequest ; mg:inPart ?part ; mg:position ?position ; mg:words ?words .
            OPTIONAL { ?request mg:reporterWords ?named }
            OPTIONAL { ?request mg:reporter/skos:prefLabel ?known }
            BIND(COALESCE(?named, ?known) AS ?reporter)
            OPTIONAL { ?request mg:reportsTo/skos:prefLabel ?to }
            OPTIONAL { ?request mg:deadline ?due . ?due mg:sessionOf ?host ; mg:dueSession ?session }
            OPTIONAL { ?request mg:deadline/mg:dueBy ?day }
            OPTIONAL {
              ?answer a mg:Answer ; mg:request ?request ; mg:noting ?noting .
              OPTIONAL { ?answer mg:answeredBy/mg:symbol ?report }
              ?noting mg:inPart ?at .
              ?at mg:place ?notedAt ; mg:inDocument/rdfs:label ?notedIn .
            }
          } ORDER BY ?part ?position ?reporter ?to ?notedIn ?notedAt ?report
          """;

  private final QueryRunner queries;

  /** In the store that these queries run on. */
  public Traces(QueryRunner queries) {
    this.queries = queries;
  }

  /**
   * The earlier and later versions of a paragraph, and itself.
   *
   * @param part IRI of the paragraph
   * @param language of the words, ISO 639-1; where the store does not have a version's words in it,
   *     and where it is empty, they are in the language of the facts
   */
  public Trace of(String part, String language) {
    Map<String, List<Trace.Origin>> origins = origins(part);
    Map<String, List<Trace.Request>> requests = requests(queries.rows(about(REQUESTS, part)));
    return new Trace(
        queries.rows(steps(part, language)).stream()
            .map(row -> step(row, origins, requests))
            .toList());
  }

  private static Trace.Step step(
      Map<String, String> row,
      Map<String, List<Trace.Origin>> origins,
      Map<String, List<Trace.Request>> requests) {
    String iri = row.getOrDefault("part", "");
    return new Trace.Step(
        iri,
        row.getOrDefault("document", ""),
        row.getOrDefault("place", ""),
        row.get("date"),
        row.getOrDefault("language", ""),
        row.getOrDefault("text", ""),
        origins.getOrDefault(iri, List.of()),
        requests.getOrDefault(iri, List.of()));
  }

  private Map<String, List<Trace.Origin>> origins(String part) {
    return queries.rows(about(ORIGINS, part)).stream()
        .collect(
            groupingBy(row -> row.getOrDefault("part", ""), mapping(Traces::origin, toList())));
  }

  private static Trace.Origin origin(Map<String, String> row) {
    return new Trace.Origin(
        row.getOrDefault("earlier", ""),
        row.getOrDefault("relation", ""),
        List.of(row.getOrDefault("changes", "").split(", ")));
  }

  /**
   * The reports that paragraphs request, by paragraph. A request has as many rows as it has
   * reporters, bodies, sessions, days and answers together.
   */
  private static Map<String, List<Trace.Request>> requests(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byRequest =
        rows.stream()
            .collect(
                groupingBy(row -> row.getOrDefault("request", ""), LinkedHashMap::new, toList()));
    return byRequest.values().stream()
        .collect(
            groupingBy(
                all -> all.get(0).getOrDefault("part", ""),
                mapping(all -> request(all), toList())));
  }

  private static Trace.Request request(List<Map<String, String>> rows) {
    return new Trace.Request(
        rows.get(0).getOrDefault("request", ""),
        rows.get(0).getOrDefault("words", ""),
        values(rows, "reporter").toList(),
        values(rows, "to").toList(),
        values(rows, "session").map(Integer::valueOf).sorted().toList(),
        values(rows, "day").sorted().toList(),
        rows.stream()
            .filter(row -> row.containsKey("notedIn"))
            .map(
                row ->
                    new Trace.Answer(
                        row.getOrDefault("report", ""),
                        row.getOrDefault("notedIn", ""),
                        row.getOrDefault("notedAt", "")))
            .distinct()
            .toList());
  }

  private static Stream<String> values(List<Map<String, String>> rows, String column) {
    return rows.stream().flatMap(row -> Optional.ofNullable(row.get(column)).stream()).distinct();
  }

  private static String steps(String part, String language) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(about(STEPS, part));
    query.setLiteral("asked", language);
    return query.toString();
  }

  private static String about(String question, String part) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(question);
    query.setIri("start", part);
    return query.toString();
  }
}
