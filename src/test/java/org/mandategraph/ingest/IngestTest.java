package org.mandategraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.store.KeptFacts;
import org.mandategraph.store.MandateStore;

class IngestTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final Path SEED = Path.of("seeds/002_d04c0f1d7fd8e417.txt");
  private static final Path OTHER = Path.of("seeds/003_c08265ac8f7350db.txt");

  @TempDir private Path folder;

  @Test
  void whatWasExtractedIsNotExtractedAgain() throws IOException {
    Path data = folder.resolve("data");
    String sha256 = DigestUtils.sha256Hex(Files.readAllBytes(SEED));
    Extraction other = EXTRACTOR.extract(Files.readAllBytes(OTHER), "other");
    ExtractionFiles.in(data.resolve("extracted")).write(sha256, other);
    try (MandateStore store = MandateStore.open(data)) {
      ingest(store, SEED);
      assertThat(store.documents()).containsExactly(other.resolution().id());
    }
  }

  @Test
  void aFileThatTheStoreHasIsNotEvenLookedAt() throws IOException {
    Path data = folder.resolve("data");
    try (MandateStore store = MandateStore.open(data)) {
      IngestReport first = ingest(store, SEED);
      FileUtils.deleteDirectory(data.resolve("extracted").toFile());
      IngestReport second = ingest(store, SEED);
      assertThat(data.resolve("extracted")).doesNotExist();
      assertThat(second).isEqualTo(first);
      assertThat(second.acts()).isPositive();
    }
  }

  @Test
  void aFileOfADocumentThatAnotherReplacedIsReadAgain() throws IOException {
    Path older = Files.copy(SEED, folder.resolve("a.txt"));
    Path newer = folder.resolve("b.txt");
    String words = Files.readString(SEED);
    Files.writeString(newer, words.replace("Recognizing", "Realizing"));
    try (MandateStore store = MandateStore.open(folder.resolve("data"))) {
      for (int i = 0; i < 2; i++) {
        ingest(store, older);
        assertThat(text(store)).contains("Recognizing");
        ingest(store, older, newer);
        assertThat(text(store)).contains("Realizing").doesNotContain("Recognizing");
      }
      ingest(store, older, newer);
      assertThat(text(store)).contains("Realizing").doesNotContain("Recognizing");
    }
  }

  @Test
  void anExtractionIsTheSameBehindItsFile() throws IOException {
    KeptFacts<Extraction> kept = ExtractionFiles.in(folder);
    for (Path seed : InputFiles.find(List.of(Path.of("seeds")), null).files()) {
      Extraction extraction = EXTRACTOR.extract(Files.readAllBytes(seed), seed.toString());
      kept.write(seed.toString(), extraction);
      assertThat(kept.read(seed.toString())).contains(extraction);
    }
  }

  @Test
  void keepsTheStatisticsOfTheStoreSoThatNoReaderCounts() throws IOException {
    try (MandateStore store = MandateStore.open(folder.resolve("store"))) {
      ingest(store, SEED);
      assertThat(store.folder().resolve("statistics.json")).exists();
    }
  }

  private static String text(MandateStore store) throws IOException {
    return Files.readString(store.text("A/RES/65/232").orElseThrow());
  }

  private static IngestReport ingest(MandateStore store, Path... files) throws IOException {
    return new Ingest(new FileReading(EXTRACTOR.limits(), 2), EXTRACTOR, store, false)
        .run(InputFiles.find(List.of(files), null), () -> false, outcome -> {});
  }
}
