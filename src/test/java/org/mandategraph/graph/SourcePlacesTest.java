package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Pdfs;
import org.mandategraph.extract.Extractor;

/** Paragraphs and evidence lead to the place in the file that the file itself counts. */
class SourcePlacesTest {
  private static final String PREFIXES =
      "PREFIX mg: <https://w3id.org/mandategraph/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#> ";

  @Test
  void evidenceOfAPdfIsOnAPage() throws Exception {
    byte[] pdf =
        Pdfs.of(
            """
            100 80 12 roman United Nations A/RES/66/181
            100 120 12 bold 66/181. Crime prevention
            100 160 10 roman The General Assembly,
            100 190 10 roman 1. Requests the Secretary-General to assist States;
            page
            100 120 10 roman 2. Invites Member States to report to the Secretary-General;
            100 150 10 roman 3. Decides to consider the matter at its next session.
            """);
    Map<String, String> pages =
        rows(
            pdf,
            """
            SELECT ?exact ?number {
              ?evidence oa:hasSource ?source ; oa:hasSelector/oa:start ?at ; oa:hasSelector/oa:exact ?exact .
              ?page mg:pageOf ?source ; mg:pageNumber ?number ; oa:start ?start ; oa:end ?end
              FILTER (?start <= ?at && ?at < ?end)
            }\
            """);
    assertThat(pages)
        .containsEntry("Requests", "1")
        .containsEntry("Invites", "2")
        .containsEntry("Decides", "2");
    assertThat(Shapes.validate(graph(pdf).getGraph())).isEmpty();
  }

  @Test
  void aParagraphOfMarkUpHasTheEIdOfItsElement() throws Exception {
    String xml =
        """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <preface><p><docNumber eId="docNumber_1">A/RES/66/181</docNumber></p></preface>
        <preamble><formula name="enacting" eId="formula_1"><p>The General Assembly,</p></formula>
        <container name="Recalling" eId="container_2"><p>Recalling its resolution 65/232,</p></container></preamble>
        <mainBody>
        <paragraph eId="para_7"><num>1.</num><content eId="para_7__content"><p>Requests the Secretary-General to assist States;</p></content></paragraph>
        <paragraph><num>2.</num><content><p>Invites Member States to report.</p></content></paragraph>
        </mainBody></statement></akomaNtoso>
        """;
    assertThat(
            rows(
                xml.getBytes(StandardCharsets.UTF_8),
                "SELECT ?place ?eId { ?part mg:place ?place ; mg:sourceEId ?eId }"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("pp1", "container_2", "op1", "para_7__content"));
  }

  private static Map<String, String> rows(byte[] document, String query) throws Exception {
    try (QueryExecution execution = QueryExecution.create(PREFIXES + query, graph(document))) {
      ResultSet rows = execution.execSelect();
      List<String> columns = rows.getResultVars();
      Map<String, String> found = new TreeMap<>();
      rows.forEachRemaining(
          row ->
              found.put(
                  row.getLiteral(columns.get(0)).getLexicalForm(),
                  row.getLiteral(columns.get(1)).getLexicalForm()));
      return found;
    }
  }

  private static Model graph(byte[] document) throws Exception {
    return ModelFactory.createModelForGraph(
        new ExtractionGraph(Identity.standard(), Authorities.standard(), "test")
            .of(Extractor.builder().build().extract(document, "document")));
  }
}
