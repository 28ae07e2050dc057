package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a process of its own and takes its life. */
@Tag("one-jdk")
class KilledIngestTest {
  @TempDir private Path temp;

  @Test
  void leavesAStoreThatAnotherRunCompletes() throws Exception {
    Path killed = temp.resolve("killed");
    Path clean = temp.resolve("clean");
    Process process = start(killed);
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      await(lines, "read 2 of 4");
      process.destroyForcibly().waitFor();
    }
    assertThat(Run.of("ingest", "--data", killed.toString(), "seeds").code()).isZero();
    assertThat(Run.of("ingest", "--data", clean.toString(), "seeds").code()).isZero();
    assertThat(Quads.difference(killed, clean)).isEmpty();
  }

  @Test
  void endsWellWhereItIsAskedTo() throws Exception {
    Path files = many();
    Path data = temp.resolve("asked");
    Process process = start(data, files.toString());
    String rest;
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      await(lines, "read ");
      process.toHandle().destroy();
      rest = lines.lines().collect(Collectors.joining("\n"));
    }
    assertThat(process.waitFor()).as(rest).isEqualTo(143);
    assertThat(rest).contains("Stopped before the end");
    assertThat(Run.of("validate", "--data", data.toString()).code()).isZero();
  }

  private Path many() throws IOException {
    Path files = Files.createDirectory(temp.resolve("files"));
    for (int i = 0; i < 200; i++) {
      Files.copy(Path.of("seeds/002_d04c0f1d7fd8e417.txt"), files.resolve("%03d.txt".formatted(i)));
    }
    return files;
  }

  private static void await(BufferedReader lines, String start) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(start)) {
      line = lines.readLine();
    }
    assertThat(line).isNotNull();
  }

  private static Process start(Path data, String... named) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String what = named.length == 0 ? "seeds" : named[0];
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Mandates.class.getName(),
                "ingest",
                "--data",
                data.toString(),
                what))
        .start();
  }
}
