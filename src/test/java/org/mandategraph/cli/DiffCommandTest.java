package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code diff} and {@code trace}, on the seeds. */
class DiffCommandTest {
  @TempDir private static Path temp;
  private static String data;

  @BeforeAll
  static void ingest() {
    data = temp.resolve("data").toString();
    assertThat(Run.of("ingest", "--data", data, "seeds").code()).isZero();
  }

  @Test
  void comparesForTheTerminal() {
    Run run = Run.of("diff", "A/RES/65/232", "A/RES/66/181", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("A/RES/65/232 → A/RES/66/181\nStrengthening the United Nations crime")
        .contains("op9 → op7  verbatim\n\n")
        .contains("op36 → op34  reworded  0.97\n")
        .contains("at its [-sixty-sixth-] {+sixty-seventh+} session")
        .contains("op2 → –  dropped\n")
        .contains("– → op29  undecided\n");
  }

  @Test
  void takesNamesAsPeopleWriteThem() {
    assertThat(Run.of("diff", "a/res/65/232", "A/RES/ 66/181", "--data", data).code()).isZero();
  }

  @Test
  void comparesAsJson() throws IOException {
    Run run = Run.of("diff", "A/RES/64/179", "A/RES/65/232", "--data", data, "--format", "json");
    JsonNode json = new JsonMapper().readTree(run.out());
    assertThat(json.at("/earlier/id").asText()).isEqualTo("A/RES/64/179");
    assertThat(json.at("/counts/split").asInt()).isEqualTo(2);
    assertThat(json.get("revisions"))
        .filteredOn(r -> r.at("/from").asText().equals("op23"))
        .extracting(r -> r.at("/to").asText() + " " + r.get("changes"))
        .containsExactly("op27 [\"reworded\",\"split\"]", "op28 [\"reworded\",\"split\"]");
  }

  @Test
  void comparesAsAPage() throws Exception {
    Run run = Run.of("diff", "A/RES/65/232", "A/RES/66/181", "--data", data, "--format", "html");
    String page = run.out().substring("<!DOCTYPE html>\n".length());
    Document html =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)));
    assertThat(html.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("A/RES/65/232 → A/RES/66/181");
    assertThat(html.getElementsByTagName("tr").getLength()).isGreaterThan(50);
    assertThat(page).contains("<del>sixty-sixth</del> <ins>sixty-seventh</ins>");
  }

  @Test
  void aTextThatIsNotHeldIsNamedWithARemedy() {
    Run run = Run.of("diff", "A/RES/65/232", "A/RES/99/1", "--data", data);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("A/RES/99/1: not in the store", "mandates query documents");
  }

  @Test
  void tracesAParagraphUpAndDown() {
    Run run = Run.of("trace", "A/RES/65/232", "op36", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(l -> !l.startsWith(" ") && !l.isEmpty()))
        .containsExactly(
            "A/RES/64/179 op32  2009-12-18",
            "A/RES/65/232 op36  2010-12-21",
            "A/RES/66/181 op34  2011-12-19",
            "draft/68/C.3/2013-10-10/italy op45  2013-10-10");
    assertThat(run.out())
        .contains("  follows A/RES/65/232 op36: reworded\n")
        .contains("[-sixty-seventh-] {+sixty-ninth+}")
        .contains(
            """
              report asked for of Secretary-General to General Assembly, session 66, by 2012-09-14
                A/66/303, noted in A/RES/66/181 op1
            """,
            """
              report asked for of Secretary-General to General Assembly, session 67, by 2013-09-14
                no text in the store takes note of it
            """);
  }

  @Test
  void tracesAsJson() throws IOException {
    Run run = Run.of("trace", "A/RES/66/181", "OP34", "--data", data, "--format", "json");
    JsonNode steps = new JsonMapper().readTree(run.out()).get("steps");
    assertThat(steps).hasSize(4);
    assertThat(steps.at("/0/origins")).isEmpty();
    assertThat(steps.at("/2/origins/0/iri").asText())
        .isEqualTo("https://w3id.org/mandategraph/id/A/RES/65/232/op36");
    assertThat(steps.at("/2/origins/0/changes/0").asText()).isEqualTo("reworded");
    JsonNode request = steps.at("/1/requests/0");
    assertThat(request.at("/reporters/0").asText()).isEqualTo("Secretary-General");
    assertThat(request.at("/dueSessions/0").asInt()).isEqualTo(66);
    assertThat(request.at("/answers"))
        .singleElement()
        .hasToString("{\"report\":\"A/66/303\",\"document\":\"A/RES/66/181\",\"place\":\"op1\"}");
    assertThat(steps.at("/2/requests/0/answers")).isEmpty();
  }

  @Test
  void aPlaceThatIsNotThereIsNamedWithARemedy() {
    Run run = Run.of("trace", "A/RES/65/232", "op99", "--data", data);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no paragraph op99", "pp1 to op37");
  }
}
