package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

class HistoryTest {
  private static final String DOCUMENT = "https://w3id.org/mandategraph/id/A/RES/66/181";
  private static final String TEXT =
      """
      United Nations A/RES/66/181
      General Assembly

      66/181. Crime prevention

      The General Assembly,

      1. Requests the Secretary-General to assist States;

      2. Invites Member States to report, and %srequests the Secretary-General to help them.
      """;

  @TempDir Path folder;

  @Test
  void everyWritingIsRecordedWithTimeProgramAndKind() throws Exception {
    Instant start = Instant.now();
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.of(TEXT.formatted("")));
      store.replace(Graphs.of(TEXT.formatted("")));
      store.replace(Graphs.of(TEXT.formatted("decides to meet, and ")));
      List<QuerySolution> updates =
          rows(
              store,
              "?update a mg:Update ; mg:updateOf <%s> ; mg:updateKind ?kind ; mg:programVersion ?v ;"
                      .formatted(DOCUMENT)
                  + " prov:endedAtTime ?time ; prov:wasAssociatedWith mg:program");
      assertThat(updates)
          .extracting(row -> row.getLiteral("kind").getString())
          .containsExactlyInAnyOrder("added", "changed");
      assertThat(updates)
          .extracting(row -> Instant.parse(row.getLiteral("time").getString()))
          .allSatisfy(t -> assertThat(t).isBetween(start.minusMillis(1), Instant.now()));
    }
  }

  @Test
  void whatDisappearsIsRetiredUntilItComesBack() throws Exception {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.of(TEXT.formatted("")));
      assertThat(replacement(store, "/op2")).isEmpty();
      store.replace(Graphs.of(TEXT.formatted("").replaceAll("\n2\\. .*", "")));
      assertThat(replacement(store, "/op2")).contains(DOCUMENT);
      assertThat(replacement(store, "/op2/act1/evidence")).contains(DOCUMENT);
      assertThat(replacement(store, "/op1")).isEmpty();
      assertThat(rows(store, "?x a mg:Retired ; prov:wasInvalidatedBy/mg:updateOf ?document"))
          .hasSize(1);
      store.replace(Graphs.of(TEXT.formatted("")));
      assertThat(replacement(store, "/op2")).isEmpty();
    }
  }

  @Test
  void actsKeepTheirIrisInTheStore() throws Exception {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.of(TEXT.formatted("")));
      store.replace(
          sameFile(
              Graphs.of(TEXT.formatted("decides to meet, and ")), Graphs.of(TEXT.formatted(""))));
      assertThat(rows(store, "<" + DOCUMENT + "/op2/act2> mg:verb <" + verb("request") + ">"))
          .hasSize(1);
      assertThat(rows(store, "<" + DOCUMENT + "/op2/act3> mg:verb <" + verb("decide") + ">"))
          .hasSize(1);
    }
  }

  /** As if another version of the program had read it from the file of the other. */
  private static DocumentGraph sameFile(DocumentGraph document, DocumentGraph other) {
    Node hash =
        other.graph().stream(Node.ANY, Vocabulary.SHA256.asNode(), Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject();
    Graph graph = GraphFactory.createDefaultGraph();
    document.graph().stream()
        .map(
            t ->
                t.getPredicate().equals(Vocabulary.SHA256.asNode())
                    ? Triple.create(t.getSubject(), t.getPredicate(), hash)
                    : t)
        .forEach(graph::add);
    return new DocumentGraph(
        document.id(),
        document.version(),
        graph,
        document.lineage(),
        document.text(),
        document.akomaNtoso());
  }

  private static String verb(String key) {
    return "https://w3id.org/mandategraph/id/verb/" + key;
  }

  private static Optional<String> replacement(MandateStore store, String part) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            new History(Identity.standard(), store.dataset().asDatasetGraph())
                .replacement(DOCUMENT + part));
  }

  private static List<QuerySolution> rows(MandateStore store, String pattern) {
    String query =
        "PREFIX mg: <https://w3id.org/mandategraph/ontology#>"
            + " PREFIX prov: <http://www.w3.org/ns/prov#> SELECT * WHERE { "
            + pattern
            + " }";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution = QueryExecution.create(query, store.dataset())) {
            List<QuerySolution> rows = new ArrayList<>();
            execution.execSelect().forEachRemaining(rows::add);
            return rows;
          }
        });
  }
}
