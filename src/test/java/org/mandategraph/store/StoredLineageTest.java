package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ties documents does not hang on the order in which they come. */
@Tag("one-jdk")
class StoredLineageTest {
  private static final String LINEAGE = "/lineage ";
  private static final List<DocumentGraph> SEEDS = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        SEEDS.add(Graphs.of(Files.readAllBytes(seed)));
      }
    }
  }

  @Test
  void inAnyOrderAndOneByOneOrTogetherTheGraphIsTheSame() throws StoreException {
    Set<String> together = quads("together", List.of(SEEDS));
    assertThat(together).anyMatch(q -> q.contains(LINEAGE));
    Random random = new Random(7);
    for (int i = 0; i < 4; i++) {
      List<DocumentGraph> shuffled = new ArrayList<>(SEEDS);
      Collections.shuffle(shuffled, random);
      List<List<DocumentGraph>> oneByOne = shuffled.stream().map(List::of).toList();
      assertSame(quads("shuffled" + i, oneByOne), together);
    }
    List<List<DocumentGraph>> halves = List.of(SEEDS.subList(2, 4), SEEDS.subList(0, 2));
    assertSame(quads("halves", halves), together);
  }

  @Test
  void whatIsKeptOfDocumentsMayBeLostBetweenTwo() throws IOException {
    Set<String> together = quads("together", List.of(SEEDS));
    Path data = folder.resolve("kept");
    for (DocumentGraph seed : SEEDS) {
      try (MandateStore store = MandateStore.open(data)) {
        store.replace(seed);
        assertThat(data.resolve("lineage")).isDirectoryRecursivelyContaining("glob:**.json.gz");
      }
      if (seed.equals(SEEDS.get(1))) {
        FileUtils.deleteDirectory(data.resolve("lineage").toFile());
      }
    }
    try (MandateStore store = MandateStore.open(data)) {
      assertSame(quads(store), together);
    }
  }

  private static void assertSame(Set<String> quads, Set<String> expected) {
    assertThat(quads).filteredOn(q -> !expected.contains(q)).isEmpty();
    assertThat(expected).filteredOn(q -> !quads.contains(q)).isEmpty();
  }

  @Test
  void aTextThatComesBetweenTwoTakesTheirPlaceInTheSeries() throws StoreException {
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(List.of(seed("A/RES/64/179"), seed("A/RES/66/181")));
      assertThat(followers(store)).containsExactly("A/RES/66/181 A/RES/64/179");
      store.replace(seed("A/RES/65/232"));
      assertThat(followers(store))
          .containsExactly("A/RES/65/232 A/RES/64/179", "A/RES/66/181 A/RES/65/232");
    }
  }

  @Test
  void textsWithoutTitlesFindEachOtherByTheirNames() throws IOException {
    String renewal =
        """
        S/RES/%1$s

        Resolution %1$s

        Adopted by the Security Council at its 6445th meeting, on %2$s

        The Security Council,

        Noting that the Government of Cyprus is agreed that it is necessary to keep the Force in Cyprus beyond the summer,

        1. Commends the efforts of the parties in Cyprus to reduce tension along the buffer zone;

        2. Decides to extend the mandate of UNFICYP until %3$s;

        3. Decides to remain seized of the matter.
        """;
    DocumentGraph first = Graphs.of(renewal.formatted("1898 (2009)", "14 December 2009", "June"));
    DocumentGraph second = Graphs.of(renewal.formatted("1930 (2010)", "15 June 2010", "December"));
    DocumentGraph third = Graphs.of(renewal.formatted("1953 (2010)", "14 December 2010", "July"));
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(List.of(third, first));
      assertThat(followers(store)).containsExactly("S/RES/1953(2010) S/RES/1898(2009)");
      store.replace(second);
      assertThat(followers(store))
          .containsExactly(
              "S/RES/1930(2010) S/RES/1898(2009)", "S/RES/1953(2010) S/RES/1930(2010)");
    }
  }

  private static DocumentGraph seed(String id) {
    return SEEDS.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<String> followers(MandateStore store) {
    String follows = "https://w3id.org/mandategraph/ontology#follows";
    Set<String> pairs = new TreeSet<>();
    for (String quad : quads(store)) {
      String[] parts = quad.split(" ", 4);
      if (parts[2].equals(follows)) {
        pairs.add((parts[1] + " " + parts[3]).replace("https://w3id.org/mandategraph/id/", ""));
      }
    }
    return pairs;
  }

  private Set<String> quads(String name, List<List<DocumentGraph>> batches) throws StoreException {
    try (MandateStore store = MandateStore.open(folder.resolve(name))) {
      for (List<DocumentGraph> batch : batches) {
        store.replace(batch);
      }
      return quads(store);
    }
  }

  /** Without those of the ontology that have blank nodes, which are others in each store. */
  private static Set<String> quads(MandateStore store) {
    Set<String> quads = new TreeSet<>();
    Txn.executeRead(
        store.dataset(),
        () ->
            store.dataset().asDatasetGraph().stream()
                .filter(q -> !Graphs.isHistory(q.getGraph()))
                .filter(q -> !q.getSubject().isBlank() && !q.getObject().isBlank())
                .forEach(
                    q ->
                        quads.add(
                            q.getGraph()
                                + " "
                                + q.getSubject()
                                + " "
                                + q.getPredicate()
                                + " "
                                + q.getObject())));
    return quads;
  }
}
