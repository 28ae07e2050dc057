package org.mandategraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a word has the same edges on every JDK. */
class PatternsTest {
  /** A statement that compiles a pattern with the edge of a word, and not by our class. */
  private static final Pattern EDGE_ELSEWHERE =
      Pattern.compile("(?<!\\w)Pattern\\.compile\\([^;]*\\\\\\\\b");

  @Test
  void aWordStartsAndEndsWithAnyLetter() {
    assertThat(Patterns.compile("\\bà\\b").matcher("à sa 7488e séance").find()).isTrue();
    assertThat(Patterns.compile("\\bsa\\b").matcher("ésaé").find()).isFalse();
  }

  @Test
  void allPatternsWithTheEdgeOfAWordAreCompiledHere() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> others =
          sources
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> EDGE_ELSEWHERE.matcher(read(f)).find())
              .filter(f -> !f.endsWith("Patterns.java"))
              .toList();
      assertThat(others).isEmpty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
