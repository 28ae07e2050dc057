package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of a store is counted once, and again when the store has changed. */
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
    store.close();
  }

  @Test
  void whatIsKeptSaysWhatWasCounted() throws IOException {
    Set<Statement> counted = DatasetDescription.of(store.dataset()).listStatements().toSet();
    assertThat(store.description().listStatements().toSet()).isEqualTo(counted);
    assertThat(file).exists();
    assertThat(store.description().listStatements().toSet()).isEqualTo(counted);
  }

  @Test
  void isNotCountedTwice() throws IOException {
    long triples = triples();
    String kept = Files.readString(file);
    Files.writeString(file, kept.replace("\"triples\":" + triples, "\"triples\":7"));
    assertThat(triples()).isEqualTo(7);
  }

  @Test
  void isCountedAgainWhenTheStoreHasChanged() throws IOException {
    long before = triples();
    store.replace(Graphs.resolution("A/RES/65/232"));
    assertThat(triples()).isGreaterThan(before);
  }

  @Test
  void isCountedAgainWhereTheFileIsBroken() throws IOException {
    long before = triples();
    Files.writeString(file, "{");
    assertThat(triples()).isEqualTo(before);
  }

  private long triples() throws IOException {
    Model model = store.description();
    return model.getResource(DatasetDescription.IRI).getRequiredProperty(VOID.triples).getLong();
  }
}
