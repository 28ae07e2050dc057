package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "ingest",
        "serve",
        "query",
        "diff",
        "trace",
        "due",
        "extract",
        "validate",
        "evaluate",
        "judge",
        "judge list",
        "judge draw",
        "judge score",
        "export",
        "push"
      })
  void everyCommandExplainsItself(String command) {
    Run run = Run.of((command + " --help").split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: mandates " + command)
        .contains("Exit codes:", "Examples:\n", "  mandates " + command);
  }

  @Test
  void theProgramExplainsItself() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Commands:", "Exit codes:", "mandates up");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("mandates ");
    assertThat(Run.of("query", "--version").out()).startsWith("mandates ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "--nonsense"})
  void wantsACommand(String words) {
    Run run = words.isEmpty() ? Run.of() : Run.of(words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("mandates");
  }
}
