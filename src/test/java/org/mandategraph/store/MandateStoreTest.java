package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(5)
class MandateStoreTest {
  @TempDir Path folder;

  @Test
  void aNewStoreHoldsNoDocument() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.isEmpty()).isTrue();
      assertThat(store.documents()).isEmpty();
    }
  }

  @Test
  void replacingByTheSameLeavesTheSameTriples() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.replace(Graphs.resolution("A/RES/66/181"))).isTrue();
      Set<String> once = quads(store);
      assertThat(store.replace(Graphs.resolution("A/RES/66/181"))).isFalse();
      assertThat(quads(store)).isEqualTo(once);
    }
  }

  @Test
  void replacingOneDocumentTouchesNoOther() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/65/232"));
      Set<String> before = quads(store);
      store.replace(Graphs.resolution("A/RES/66/181"));
      store.replace(Graphs.resolution("A/RES/66/181", "to publish reports"));
      Set<String> after = quads(store);
      assertThat(after).containsAll(before);
      after.removeAll(before);
      assertThat(after)
          .allMatch(q -> q.startsWith("https://w3id.org/mandategraph/graph/A/RES/66/181 "));
      assertThat(after).noneMatch(q -> q.contains("money-laundering"));
    }
  }

  @Test
  void severalDocumentsAreWrittenTogetherAndTheLaterOfTwoCounts() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      int changed =
          store
              .replace(
                  List.of(
                      Graphs.resolution("A/RES/66/181"),
                      Graphs.draftWithoutSymbol(),
                      Graphs.resolution("A/RES/66/181", "to publish reports")))
              .changed();
      assertThat(changed).isEqualTo(2);
      assertThat(store.documents()).hasSize(2);
      assertThat(search(store, "laundering")).isEmpty();
      assertThat(search(store, "publish")).containsExactly("op1");
      assertThat(store.replace(List.of(Graphs.draftWithoutSymbol())).changed()).isZero();
    }
  }

  @Test
  void whatIsNotCommittedIsDropped() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      try (StoreWriting writing = store.write()) {
        writing.replace(List.of(Graphs.resolution("A/RES/66/181", "to fight laundering")));
        writing.commit();
        writing.replace(List.of(Graphs.resolution("A/RES/66/182", "to start publishing")));
      }
      assertThat(store.documents()).containsExactly("A/RES/66/181");
      assertThat(search(store, "publishing")).isEmpty();
    }
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.text("A/RES/66/181")).isPresent();
      assertThat(store.text("A/RES/66/182")).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsDroppedAndTheNextIsNot() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181", "to fight laundering"));
      FileUtils.deleteDirectory(folder.resolve("lineage").toFile());
      assertThatThrownBy(() -> store.replace(Graphs.resolution("A/RES/66/181", "to publish")))
          .isInstanceOf(StoreException.class);
      assertThat(folder.resolve("writing")).doesNotExist();
      assertThat(search(store, "publish")).isEmpty();
      assertThat(search(store, "laundering")).containsExactly("op1");
      assertThat(store.text("A/RES/66/181")).isEmpty();
    }
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181", "to publish"));
      assertThat(search(store, "laundering")).isEmpty();
      assertThat(search(store, "publish")).containsExactly("op1");
      assertThat(store.text("A/RES/66/181").orElseThrow()).content().contains("to publish");
    }
  }

  @Test
  void whatMayBeOutOfStepStaysSoUntilTheStoreIsOpenedAgain() throws IOException {
    WriteJournal journal = new WriteJournal(folder);
    journal.add(List.of("a", "b"));
    journal.fail();
    journal.finish();
    journal.add(List.of("c"));
    assertThat(journal.unfinished()).containsExactly("a", "b", "c");
    journal.finish();
    assertThat(journal.unfinished()).containsExactly("a", "b");
    assertThat(new WriteJournal(folder).unfinished()).containsExactly("a", "b");
  }

  @Test
  void theTextAsAkomaNtosoFollowsTheDocument() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181"));
      store.replace(Graphs.resolution("A/RES/66/181", "to publish reports"));
      assertThat(store.akomaNtoso("A/RES/66/181").orElseThrow())
          .content()
          .contains("to publish reports");
      assertThat(store.akomaNtoso("A/RES/65/232")).isEmpty();
    }
  }

  @Test
  void aTextWhoseGraphMayNotHaveFollowedIsDroppedUntilItIsReadAgain() throws IOException {
    String graph = "https://w3id.org/mandategraph/graph/A/RES/66/181";
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181"));
    }
    Files.write(folder.resolve("writing"), List.of(graph, graph + "/en"));
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.akomaNtoso("A/RES/66/181")).isEmpty();
      assertThat(store.replace(Graphs.resolution("A/RES/66/181"))).isFalse();
      assertThat(store.akomaNtoso("A/RES/66/181")).isPresent();
    }
  }

  @Test
  void aStoreKeepsItsDocumentsWhenItIsOpenedAgain() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181"));
      store.replace(Graphs.draftWithoutSymbol());
    }
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.isEmpty()).isFalse();
      assertThat(store.documents())
          .containsExactly("A/RES/66/181", "draft/68/C.3/2013-10-10/italy");
      assertThat(
              new QueryRunner(store.dataset(), Federation.none())
                  .rows(
                      "SELECT ?title ?symbol { ?d <http://purl.org/dc/terms/title> ?title OPTIONAL"
                          + " { ?d <https://w3id.org/mandategraph/ontology#symbol> ?symbol } ?g"
                          + " <http://xmlns.com/foaf/0.1/primaryTopic> ?d } ORDER BY ?symbol"))
          .extracting(row -> row.get("title") + " " + row.get("symbol"))
          .containsExactly("Crime null", "Crime prevention A/RES/66/181");
      assertThat(search(store, "laundering")).containsExactly("op1");
    }
  }

  @Test
  void textSearchFindsWordsAndForgetsThoseThatWereReplaced() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181"));
      assertThat(search(store, "launder")).containsExactly("op1");
      store.replace(Graphs.resolution("A/RES/66/181", "to publish reports"));
      assertThat(search(store, "launder")).isEmpty();
      assertThat(search(store, "publishing")).containsExactly("op1");
    }
  }

  @Test
  void aTextIndexThatWasLostIsMadeAnew() throws Exception {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181"));
    }
    try (var files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("text"));
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(search(store, "laundering")).containsExactly("op1");
    }
  }

  @Test
  void aTextIndexOutOfStepInOneGraphIsPutRight() throws Exception {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/65/232"));
      store.replace(Graphs.resolution("A/RES/66/181"));
    }
    try (Directory directory = FSDirectory.open(folder.resolve("text"));
        IndexWriter index = new IndexWriter(directory, new IndexWriterConfig())) {
      index.deleteDocuments(new Term("graph", "https://w3id.org/mandategraph/graph/A/RES/66/181"));
    }
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(search(store, "laundering")).containsExactly("op1");
    }
    Files.writeString(
        folder.resolve("writing"), "https://w3id.org/mandategraph/graph/A/RES/66/181");
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(search(store, "laundering")).containsExactly("op1", "op1");
    }
  }

  @Test
  void aProcessThatIsKilledLeavesOneOfTheTwoStates() throws Exception {
    for (int kill = 0; kill < 3; kill++) {
      Process writer = startWriter();
      try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
        for (int i = 0; i < 7 + 10 * kill; i++) {
          assertThat(lines.readLine()).isNotNull();
        }
        assertThatThrownBy(() -> MandateStore.open(folder))
            .hasMessageContaining("is in use by process " + writer.pid());
        writer.destroyForcibly().waitFor();
      }
      try (MandateStore store = MandateStore.open(folder)) {
        assertThat(store.documents()).hasSize(1);
        int laundering = search(store, "laundering").size();
        assertThat(laundering + search(store, "publishing").size()).isEqualTo(1);
        String found = laundering == 1 ? "laundering" : "publishing";
        assertThat(quads(store)).anyMatch(q -> q.contains("/op1 ") && q.contains(found));
        assertThat(quads(store)).hasSameSizeAs(quadsOf(found));
      }
    }
  }

  private Process startWriter() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            RestlessWriter.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What a store holds that nobody killed. */
  private Set<String> quadsOf(String word) throws StoreException {
    String asked = word.equals("laundering") ? "to fight laundering" : "to start publishing";
    try (MandateStore store = MandateStore.open(folder.resolve("whole-" + word))) {
      store.replace(Graphs.resolution("A/RES/66/181", asked));
      return quads(store);
    }
  }

  @Test
  void aSecondOpeningIsRefusedAndSaysWhoHoldsTheStore() throws StoreException {
    MandateStore store = MandateStore.open(folder);
    assertThatThrownBy(() -> MandateStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is in use by process " + ProcessHandle.current().pid())
        .hasMessageContaining("--data");
    store.close();
    MandateStore.open(folder).close();
  }

  @Test
  void aFileWhereTheFolderShouldBeIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> MandateStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString());
  }

  /** The places whose text matches. */
  private static List<String> search(MandateStore store, String words) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          String query =
              """
              PREFIX text: <http://jena.apache.org/text#>
              PREFIX mg: <https://w3id.org/mandategraph/ontology#>
              SELECT ?place { ?part text:query (mg:text "%s") ; mg:place ?place } ORDER BY ?place
              """
                  .formatted(words);
          try (QueryExecution run = QueryExecution.dataset(store.dataset()).query(query).build()) {
            List<String> places = new ArrayList<>();
            ResultSet rows = run.execSelect();
            rows.forEachRemaining(row -> places.add(row.getLiteral("place").getString()));
            return places;
          }
        });
  }

  /** All but the history, which has times. */
  private static Set<String> quads(MandateStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> quads = new TreeSet<>();
          store.dataset().asDatasetGraph().stream()
              .filter(q -> !Graphs.isHistory(q.getGraph()))
              .forEach(
                  q ->
                      quads.add(
                          q.getGraph()
                              + " "
                              + q.getSubject()
                              + " "
                              + q.getPredicate()
                              + " "
                              + q.getObject()));
          return quads;
        });
  }
}
