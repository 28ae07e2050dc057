package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} tells where texts contradict each other. */
class ValidateConflictsTest {
  private static final String TEXT =
      """
      A/RES/%1$s

      Resolution adopted by the General Assembly on %2$s

      %1$s. Strengthening the crime prevention programme

      The General Assembly,

      Recalling its resolution %3$s,

      1. Urges Member States to cooperate.

      71st plenary meeting
      %2$s
      """;

  @TempDir private Path temp;

  @Test
  void aWrongDateIsToldAndLeavesTheStoreValid() throws IOException {
    write("a.txt", TEXT.formatted("65/232", "21 December 2010", "64/179 of 18 December 2009"));
    write("b.txt", TEXT.formatted("66/181", "19 December 2011", "65/232 of 20 December 2010"));
    String data = temp.resolve("data").toString();
    assertThat(Run.of("ingest", temp.toString(), "--data", data).code()).isZero();
    Run run = Run.of("validate", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "conflict: contradiction: A/RES/66/181, pp1: \"65/232\" is dated 2010-12-20 here, and"
                + " 2010-12-21 by its own text\n");
    assertThat(run.err()).contains("1 conflict between texts", "conforms to all shapes");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }
}
