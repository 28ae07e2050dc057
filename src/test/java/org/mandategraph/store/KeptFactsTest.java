package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.graph.ProgramHash;
import org.mandategraph.lineage.LineageFacts;

class KeptFactsTest {
  private static final String PROGRAM = "0123456789abcdef0123";

  @TempDir private Path folder;

  record Fact(String words, @Nullable LocalDate day, List<Integer> numbers) {}

  @Test
  void givesBackWhatWasKept() throws IOException {
    Fact fact = new Fact("le rapport d’été", LocalDate.of(2010, 6, 15), List.of(1, 2));
    Fact bare = new Fact("", null, List.of());
    KeptFacts<Fact> kept = facts(PROGRAM);
    kept.write("graph/A/RES/66/181", fact);
    kept.write("graph/a/res/66/181", bare);
    assertThat(facts(PROGRAM).read("graph/A/RES/66/181")).contains(fact);
    assertThat(facts(PROGRAM).read("graph/a/res/66/181")).contains(bare);
    kept.drop(List.of("graph/A/RES/66/181"));
    assertThat(kept.read("graph/A/RES/66/181")).isEmpty();
  }

  @Test
  void whatAnotherProgramKeptIsNotReadAndGoesWhenThisOneKeepsSomething() throws IOException {
    facts("another-program-of-old").write("one", new Fact("old", null, List.of()));
    KeptFacts<Fact> kept = facts(PROGRAM);
    assertThat(kept.read("one")).isEmpty();
    assertThat(files()).hasSize(1);
    kept.write("two", new Fact("new", null, List.of()));
    assertThat(files()).hasSize(1);
    assertThat(kept.read("two")).isPresent();
  }

  @Test
  void whatIsBrokenIsNotThere() throws IOException {
    KeptFacts<Fact> kept = facts(PROGRAM);
    kept.write("one", new Fact("whole", null, List.of(7)));
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(kept.read("one")).isEmpty();
  }

  @Test
  void theFactsOfLineageAreTheSameBehindIt() throws IOException {
    KeptFacts<LineageFacts> kept = LineageFiles.in(folder);
    LineageFacts facts =
        Graphs.of(Files.readAllBytes(Path.of("seeds/002_d04c0f1d7fd8e417.txt"))).lineage();
    assertThat(facts.texts().get(0).paragraphs()).isNotEmpty();
    assertThat(facts.reports().asked()).isNotEmpty();
    kept.write("seed", facts);
    assertThat(kept.read("seed").orElseThrow()).usingRecursiveComparison().isEqualTo(facts);
  }

  @Test
  void theProgramHasAHashAndItsExtractionAnother() {
    assertThat(ProgramHash.whole()).matches("[0-9a-f]{64}");
    assertThat(ProgramHash.ofExtraction()).matches("[0-9a-f]{64}");
    assertThat(ProgramHash.ofExtraction()).isNotEqualTo(ProgramHash.whole());
  }

  private KeptFacts<Fact> facts(String program) {
    return new KeptFacts<>(folder, program, Fact.class, json -> json);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
