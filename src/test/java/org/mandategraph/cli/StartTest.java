package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no data starts fast: it loads neither Jena nor vocabularies nor the logging. */
class StartTest {
  private static final Pattern HEAVY =
      Pattern.compile(
          "(org\\.apache|ch\\.qos\\.logback|java\\.util\\.logging)\\.\\S+ source:"
              + "|org\\.mandategraph\\.authority\\.Authorities source:");

  @ParameterizedTest
  @ValueSource(
      strings = {"--version", "--help", "ingest --help", "ingest --nonsense", "nonsense", ""})
  void loadsNothingHeavy(String words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.add(Mandates.class.getName());
    command.addAll(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(log).contains(Mandates.class.getName() + " source:").contains("mandates");
    assertThat(log.lines().filter(line -> HEAVY.matcher(line).find())).isEmpty();
  }
}
