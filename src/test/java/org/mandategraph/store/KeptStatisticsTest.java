package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is counted where it is written; who reads it counts where that was not done. */
class KeptStatisticsTest {
  @TempDir Path folder;
  private MandateStore store;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    store = MandateStore.open(folder);
    store.replace(Graphs.resolution("A/RES/66/181"));
    file = folder.resolve("statistics.json");
  }

  @AfterEach
  void close() {
    assertThat(folder.toFile().setWritable(true)).isTrue();
    store.close();
  }

  @Test
  void whatIsKeptSaysWhatWasCounted() throws IOException {
    Model counted = store.description();
    store.keepStatistics();
    assertThat(file).exists();
    assertThat(store.description().isIsomorphicWith(counted)).isTrue();
  }

  @Test
  void isNotCountedTwice() throws IOException {
    store.keepStatistics();
    String kept = Files.readString(file);
    Files.writeString(file, kept.replace("\"triples\":" + triples(), "\"triples\":7"));
    store.keepStatistics();
    assertThat(triples()).isEqualTo(7);
  }

  @Test
  void isCountedAgainWhenTheStoreHasChanged() throws IOException {
    store.keepStatistics();
    long before = triples();
    store.replace(Graphs.resolution("A/RES/65/232"));
    assertThat(triples()).isGreaterThan(before);
  }

  @Test
  void isCountedAgainWhereTheFileIsBroken() throws IOException {
    long before = triples();
    Files.writeString(file, "{");
    assertThat(triples()).isEqualTo(before);
    store.keepStatistics();
    assertThat(Files.readString(file)).contains("\"triples\":" + before);
  }

  @Test
  void whoReadsWritesNothingAndNeedsNoPermissionTo() throws IOException {
    Map<Path, FileTime> before = files();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assertThat(triples()).isPositive();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsBeingWrittenIsNotCounted() throws Exception {
    long before = triples();
    try (StoreWriting writing = store.write()) {
      writing.replace(List.of(Graphs.resolution("A/RES/65/232")));
      assertThat(inAnotherThread(this::triples)).isEqualTo(before);
    }
  }

  private static <T> T inAnotherThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(task).start();
    return task.get();
  }

  private Map<Path, FileTime> files() throws IOException {
    Map<Path, FileTime> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.toList()) {
        files.put(each, Files.getLastModifiedTime(each));
      }
    }
    return files;
  }

  private long triples() throws IOException {
    Model model = store.description();
    return model.getResource(DatasetDescription.IRI).getRequiredProperty(VOID.triples).getLong();
  }
}
