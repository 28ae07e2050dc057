package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/ontology.md lists what the ontology must answer: each question with its query. */
class CompetencyQuestionsTest {
  @Test
  void everyQuestionStandsWithItsQuery() throws IOException {
    List<String> wanted =
        NamedQuery.list().stream()
            .map(q -> "| %s | [`%s`](../queries/%2$s.rq) |".formatted(q.question(), q.name()))
            .toList();
    assertThat(Files.readAllLines(Path.of("docs", "ontology.md")).stream())
        .filteredOn(line -> line.contains("](../queries/"))
        .as("the table in docs/ontology.md, in the order of the queries' names")
        .containsExactlyElementsOf(wanted);
  }
}
