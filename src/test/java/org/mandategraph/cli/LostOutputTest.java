package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the process says when its output goes nowhere. */
@Tag("one-jdk")
@EnabledOnOs(OS.LINUX)
class LostOutputTest {
  @Test
  void aFullDiskIsNoSuccess() throws Exception {
    Process process = listing().redirectOutput(new File("/dev/full")).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(err).startsWith("mandates: the output cannot be written: No space left on device");
  }

  @Test
  void aReaderThatHasEnoughIsNoFailure() throws Exception {
    Process process = listing().start();
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmpty();
  }

  private static ProcessBuilder listing() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Mandates.class.getName(),
        "query",
        "--list");
  }
}
