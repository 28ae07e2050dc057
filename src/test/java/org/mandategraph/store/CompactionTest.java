package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-jdk")
class CompactionTest {
  @TempDir private Path folder;
  private Path triples;
  private Set<Quad> before = Set.of();

  @BeforeEach
  void fill() throws IOException {
    triples = folder.resolve("tdb");
    try (MandateStore store = MandateStore.open(folder)) {
      store.replace(Graphs.resolution("A/RES/66/181", "to fight laundering"));
      store.replace(Graphs.resolution("A/RES/65/232"));
      store.replace(Graphs.resolution("A/RES/66/181", "to publish reports"));
    }
    before = quads();
  }

  @Test
  void theStoreSaysTheSameInFewerBytesAndCanBeWritten() throws IOException {
    long bytes = indexBytes();
    compact();
    assertThat(indexBytes()).isLessThan(bytes);
    assertThat(quads()).isEqualTo(before);
    try (MandateStore store = MandateStore.open(folder)) {
      assertThat(store.replace(Graphs.resolution("A/RES/65/232"))).isFalse();
      assertThat(store.replace(Graphs.resolution("A/RES/66/182"))).isTrue();
      assertThat(store.documents()).containsExactly("A/RES/65/232", "A/RES/66/181", "A/RES/66/182");
    }
    assertThat(quads()).containsAll(before);
  }

  @Test
  void aProcessThatIsKilledLeavesTheOldDatabaseOrTheNewOne() throws IOException {
    Path fresh = folder.resolve("tdb.new");
    Path old = folder.resolve("tdb.old");
    FileUtils.copyDirectory(triples.toFile(), fresh.toFile());
    Files.delete(fresh.resolve("Data-0001/GSPO.dat"));
    assertThat(quads()).isEqualTo(before);
    assertThat(fresh).doesNotExist();
    FileUtils.copyDirectory(triples.toFile(), fresh.toFile());
    Files.move(triples, old);
    assertThat(quads()).isEqualTo(before);
    assertThat(fresh).doesNotExist();
    assertThat(old).doesNotExist();
  }

  @Test
  void aSmallStoreIsLeftAsItIs() throws IOException {
    long bytes = indexBytes();
    MandateStore.compactWhereItPays(folder);
    assertThat(indexBytes()).isEqualTo(bytes);
    assertThat(quads()).isEqualTo(before);
  }

  private void compact() throws IOException {
    new Compaction(triples, MandateStore.PARAMETERS).run();
  }

  /** How much of an index's file is in use: TDB2 makes its files larger in steps of 8 MB. */
  private long indexBytes() throws IOException {
    byte[] index = Files.readAllBytes(triples.resolve("Data-0001/OSPG.dat"));
    int end = index.length;
    while (index[end - 1] == 0) {
      end--;
    }
    return end;
  }

  private Set<Quad> quads() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      return Txn.calculateRead(
          store.dataset(),
          () ->
              store.dataset().asDatasetGraph().stream()
                  .filter(q -> !Graphs.isHistory(q.getGraph()))
                  .collect(Collectors.toSet()));
    }
  }
}
