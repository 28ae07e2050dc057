package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCommandTest {
  @TempDir private static Path temp;
  private static String data;

  @BeforeAll
  static void ingest() {
    data = temp.resolve("data").toString();
    assertThat(Run.of("ingest", "--data", data, "seeds").code()).isZero();
  }

  @Test
  void showsTheStatusOnTheDayOfTheLatestText() {
    Run run = Run.of("due", "--data", data, "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(
            line ->
                line.startsWith("A/RES/65/232,op36,\"Strengthening the United Nations crime")
                    && line.contains("\"submit a report to the General Assembly at its sixty-sixth")
                    && line.endsWith(
                        "Secretary-General,General Assembly,66,2012-09-14,answered,"
                            + "names the resolution,A/66/303,A/RES/66/181,op1"))
        .anyMatch(line -> line.contains(",65,2011-09-14,answered,names the resolution,A/65/116,"))
        .anyMatch(
            line ->
                line.endsWith(
                    ",67,2013-09-14,overdue,no report that may be the answer is noted in "
                        + "draft/68/C.3/2013-10-10/italy,,,"))
        .anyMatch(line -> line.endsWith(",69,2015-09-14,due,the time is not over,,,"));
  }

  @Test
  void theDayDecides() {
    assertThat(status("2013-09-14")).contains(",due,");
    assertThat(status("2013-09-15")).contains(",overdue,");
  }

  private static String status(String day) {
    Run run = Run.of("due", "--data", data, "--on", day, "--format", "csv");
    return run.out().lines().filter(l -> l.startsWith("A/RES/66/181,op34,")).findFirst().orElse("");
  }

  @Test
  void canBeNarrowed() {
    Run overdue = Run.of("due", "--data", data, "--status", "overdue", "--format", "csv");
    assertThat(overdue.out().lines()).hasSize(2).last().asString().startsWith("A/RES/66/181,op34");
    assertThat(Run.of("due", "--data", data, "--body", "CND", "--format", "csv").out().lines())
        .hasSize(1);
    assertThat(
            Run.of("due", "--data", data, "--body", "A", "--reporter", "Secretary-General").out())
        .contains("5 rows");
    assertThat(Run.of("due", "--data", data, "--format", "json").out()).contains("\"bindings\"");
  }

  @Test
  void tellsWhatItDoesNotKnow() {
    Run body = Run.of("due", "--data", data, "--body", "XYZ");
    assertThat(body.code()).isEqualTo(1);
    assertThat(body.err()).isEqualTo("mandates: XYZ: no body with this symbol or name\n");
    Run reporter = Run.of("due", "--data", data, "--reporter", "nobody");
    assertThat(reporter.code()).isEqualTo(1);
    assertThat(reporter.err()).contains("nobody: no actor");
    assertThat(Run.of("due", "--data", data, "--on", "soon").code()).isEqualTo(2);
  }
}
