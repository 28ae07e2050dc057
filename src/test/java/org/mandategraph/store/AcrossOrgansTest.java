package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the Economic and Social Council asks for is answered in the Assembly, and what it recommends
 * is adopted there.
 */
class AcrossOrgansTest {
  private static final String COUNCIL =
      """
      E/RES/2022/14

      Resolution adopted by the Economic and Social Council on 21 July 2022

      2022/14. Protection of lighthouse keepers

      The Economic and Social Council,

      1. Requests the Secretary-General to submit a report on the pay of lighthouse keepers to the General Assembly at its seventy-eighth session;

      2. Also requests the Secretary-General to inform the Council thereof;

      3. Recommends to the General Assembly the adoption of the following draft resolution:

      “The General Assembly,

      “Recalling the long nights of lighthouse keepers by the sea,

      “1. Urges all Member States to give lighthouse keepers boats and lamps without delay;

      “2. Requests the Secretary-General to report on the boats of lighthouse keepers to the General Assembly at its seventy-eighth session.”

      30th plenary meeting
      21 July 2022
      """;

  private static final String ADOPTED =
      """
      A/RES/77/233

      Resolution adopted by the General Assembly on 15 December 2022

      77/233. Protection of lighthouse keepers

      The General Assembly,

      Recalling the long nights of lighthouse keepers by the sea,

      1. Urges all Member States to give lighthouse keepers boats and lamps without delay;

      2. Requests the Secretary-General to report on the boats of lighthouse keepers to the General Assembly at its seventy-eighth session.

      54th plenary meeting
      15 December 2022
      """;

  private static final String NOTING =
      """
      A/RES/78/99

      Resolution adopted by the General Assembly on 19 December 2023

      78/99. Wages at sea

      The General Assembly,

      Taking note of the report of the Secretary-General on the pay of lighthouse keepers (A/78/145), prepared pursuant to Economic and Social Council resolution 2022/14,

      1. Urges Member States to pay lighthouse keepers as they are due.

      50th plenary meeting
      19 December 2023
      """;

  @TempDir Path folder;

  @Test
  void aRequestOfTheCouncilIsAnsweredInTheAssemblyAndItsDraftAdoptedThere() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      for (String text : List.of(NOTING, ADOPTED, COUNCIL)) {
        store.replace(Graphs.of(text));
      }
      QueryRunner queries = new QueryRunner(store.dataset(), Federation.none());
      String due = NamedQuery.get("due").orElseThrow().sparql();
      assertThat(queries.rows(due))
          .extracting(AcrossOrgansTest::words)
          .containsExactlyInAnyOrder(
              "E/RES/2022/14 op1 78 answered A/78/145 A/RES/78/99 pp1",
              "E/RES/2022/14 op2  unknown   ",
              "A/RES/77/233 op2 78 due   ");
      assertThat(queries.rows(due.replaceFirst("(?m)^.*# the day$", ON)))
          .extracting(
              row ->
                  "%s %s: %s"
                      .formatted(
                          row.getOrDefault("requested_in", ""),
                          row.getOrDefault("status", ""),
                          row.getOrDefault("basis", "")))
          .contains("A/RES/77/233 unknown: the store has no later text of the series");
      assertThat(queries.rows(ADOPTS))
          .extracting(row -> row.getOrDefault("text", ""))
          .containsExactly("A/RES/77/233 https://w3id.org/mandategraph/id/E/RES/2022/14/dr1");
    }
  }

  private static final String ON = "  VALUES ?on { \"2025-01-01\"^^xsd:date }";

  private static final String ADOPTS =
      """
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT (CONCAT(?name, " ", STR(?draft)) AS ?text) {
        ?adopted mg:adopts ?draft ; rdfs:label ?name
      }
      """;

  private static String words(Map<String, String> row) {
    return Stream.of(
            "requested_in", "place", "due_session", "status", "answered_by", "noted_in", "noted_at")
        .map(column -> row.getOrDefault(column, ""))
        .collect(Collectors.joining(" "));
  }
}
