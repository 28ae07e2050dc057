package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extractor;

/** A text is based on what empowers its organ, not on what it recalls or was reported to it. */
class LegalBasisTest {
  private static final String BASE = Identity.standard().base() + "id/";
  private static final String SECURITY_COUNCIL =
      """
      S/RES/1333 (2000)

      Resolution 1333 (2000)

      Adopted by the Security Council at its 4251st meeting, on 19 December 2000

      The Security Council,

      Reaffirming its previous resolutions, in particular resolution 1267 (1999) of 15 October 1999,

      Acting under Chapter VII of the Charter of the United Nations,

      1. Demands that the Taliban comply with resolution 1267 (1999);

      2. Decides to remain actively seized of the matter.
      """;
  private static final String ASSEMBLY =
      """
      A/RES/66/181

      Resolution adopted by the General Assembly on 19 December 2011

      [on the report of the Third Committee (A/66/463)]

      66/181. Strengthening the programme

      The General Assembly,

      Recalling its resolution 46/152 of 18 December 1991,

      1. Requests the Secretary-General to implement the present resolution.
      """;

  @Test
  void whatTheOrganActsUnderIsItsLegalBasis() throws UnreadableDocumentException {
    Model graph = graph(SECURITY_COUNCIL);
    assertThat(objects(graph, "eli:based_on")).containsExactly(BASE + "instrument/un-charter");
    assertThat(objects(graph, "mg:documentCites"))
        .contains(BASE + "instrument/un-charter", BASE + "S/RES/1267(1999)");
  }

  @Test
  void theReportOfTheCommitteeIsNone() throws UnreadableDocumentException {
    Model graph = graph(ASSEMBLY);
    assertThat(objects(graph, "mg:committeeReport")).containsExactly(BASE + "A/66/463");
    assertThat(objects(graph, "eli:based_on")).isEmpty();
  }

  private static Model graph(String text) throws UnreadableDocumentException {
    return ModelFactory.createModelForGraph(
        new ExtractionGraph(Identity.standard(), Authorities.standard(), "1.0")
            .of(
                Extractor.builder()
                    .build()
                    .extract(text.getBytes(StandardCharsets.UTF_8), "text.txt")));
  }

  private static List<String> objects(Model graph, String property) {
    String query =
        "PREFIX eli: <http://data.europa.eu/eli/ontology#> PREFIX mg: <"
            + Vocabulary.MG
            + "> SELECT DISTINCT ?o { ?document a mg:StoredDocument ; "
            + property
            + " ?o } ORDER BY ?o";
    try (QueryExecution run = QueryExecution.model(graph).query(query).build()) {
      return ResultSetFormatter.toList(run.execSelect()).stream()
          .map(row -> row.getResource("o").getURI())
          .toList();
    }
  }
}
