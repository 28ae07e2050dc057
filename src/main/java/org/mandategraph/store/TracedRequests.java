package org.mandategraph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The reports that the paragraphs of a trace request, and where later texts take note of them. The
 * query gives a request as many rows as it has reporters, bodies, days and answers together.
 */
final class TracedRequests {
  /** The rest of a query that binds {@code ?part} to the paragraphs. */
  static final String PATTERN =
      """
        ?request a mg:ReportRequest ; mg:inPart ?part ; mg:position ?position ; mg:words ?words .
        OPTIONAL { ?request mg:reporter/skos:prefLabel ?reporter }
        OPTIONAL { ?request mg:reportsTo/skos:prefLabel ?to }
        OPTIONAL { ?request mg:dueSession ?session }
        OPTIONAL { ?request mg:dueBy ?day }
        OPTIONAL {
          ?noting mg:answers ?request ; mg:notesReport/mg:symbol ?report ; mg:inPart ?at .
          ?at mg:place ?notedAt ; mg:inDocument/rdfs:label ?notedIn .
        }
      } ORDER BY ?part ?position ?reporter ?to ?notedIn ?notedAt ?report
      """;

  private final String iri;
  private final String words;
  private final Set<String> reporters = new LinkedHashSet<>();
  private final Set<String> to = new LinkedHashSet<>();
  private final Set<Integer> sessions = new TreeSet<>();
  private final Set<String> days = new TreeSet<>();
  private final Set<Trace.Answer> answers = new LinkedHashSet<>();

  private TracedRequests(String iri, String words) {
    this.iri = iri;
    this.words = words;
  }

  /** The requests by the paragraph that contains them, from the rows of the query. */
  static Map<String, List<Trace.Request>> byPart(List<Map<String, RDFNode>> rows) {
    Map<String, Map<String, TracedRequests>> found = new HashMap<>();
    for (Map<String, RDFNode> row : rows) {
      found
          .computeIfAbsent(Traces.text(row, "part"), p -> new LinkedHashMap<>())
          .computeIfAbsent(
              Traces.text(row, "request"),
              iri -> new TracedRequests(iri, Traces.text(row, "words")))
          .add(row);
    }
    Map<String, List<Trace.Request>> byPart = new HashMap<>();
    found.forEach(
        (part, requests) ->
            byPart.put(part, requests.values().stream().map(TracedRequests::request).toList()));
    return byPart;
  }

  private void add(Map<String, RDFNode> row) {
    addTo(reporters, row, "reporter");
    addTo(to, row, "to");
    addTo(days, row, "day");
    if (row.containsKey("session")) {
      sessions.add(Integer.valueOf(Traces.text(row, "session")));
    }
    if (row.containsKey("report")) {
      answers.add(
          new Trace.Answer(
              Traces.text(row, "report"),
              Traces.text(row, "notedIn"),
              Traces.text(row, "notedAt")));
    }
  }

  private static void addTo(Set<String> values, Map<String, RDFNode> row, String column) {
    if (row.containsKey(column)) {
      values.add(Traces.text(row, column));
    }
  }

  private Trace.Request request() {
    return new Trace.Request(
        iri,
        words,
        List.copyOf(reporters),
        List.copyOf(to),
        List.copyOf(sessions),
        List.copyOf(days),
        List.copyOf(answers));
  }
}
