package org.mandategraph.web.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.graph.Vocabulary;

class CitationTextTest {
  private static final String ID = "https://w3id.org/mandategraph/id/";

  static Stream<Arguments> footnotes() {
    return Stream.of(
        Arguments.of("A/RES/66/181", null, "General Assembly resolution 66/181."),
        Arguments.of("A/RES/66/181", "op34", "General Assembly resolution 66/181, para. 34."),
        Arguments.of("A/RES/66/181", "op9.a", "General Assembly resolution 66/181, para. 9 (a)."),
        Arguments.of(
            "A/RES/66/181", "op9.a.ii", "General Assembly resolution 66/181, para. 9 (a) (ii)."),
        Arguments.of(
            "A/RES/66/181",
            "pp3",
            "General Assembly resolution 66/181, third preambular paragraph."),
        Arguments.of("A/RES/66/181", "fn10", "General Assembly resolution 66/181, footnote 10."),
        Arguments.of(
            "A/RES/65/230", "annex1/op2", "General Assembly resolution 65/230, annex, para. 2."),
        Arguments.of(
            "S/RES/1373(2001)", "op2.a", "Security Council resolution 1373 (2001), para. 2 (a)."),
        Arguments.of("A/RES/1514(XV)", null, "General Assembly resolution 1514 (XV)."),
        Arguments.of("A/DEC/74/550B", null, "General Assembly decision 74/550 B."),
        Arguments.of("E/RES/2007/12", null, "Economic and Social Council resolution 2007/12."),
        Arguments.of("A/65/116", "op5", "A/65/116, para. 5."));
  }

  @ParameterizedTest
  @MethodSource("footnotes")
  void aFootnoteIsAsTheUnitedNationsWriteIt(
      String symbol, @Nullable String place, String footnote) {
    assertThat(CitationText.footnote(reference(symbol, place))).isEqualTo(footnote + "\n");
  }

  @Test
  void severalAnnexesAreNumbered() {
    Model model = model("A/RES/65/230", "annex2/op2");
    model.createResource(ID + "A/RES/65/230/annex2", Vocabulary.ANNEX);
    assertThat(
            CitationText.footnote(
                Reference.of(model, ID + "A/RES/65/230/annex2/op2").orElseThrow()))
        .isEqualTo("General Assembly resolution 65/230, annex II, para. 2.\n");
  }

  @Test
  void bibTex() {
    assertThat(CitationText.bibTex(reference("A/RES/66/181", "op34")))
        .isEqualTo(
            """
            @techreport{A-RES-66-181-op34,
              author = {{United Nations General Assembly}},
              title = {{Crime \\& justice \\{50\\%\\}}},
              type = {resolution},
              number = {A/RES/66/181},
              institution = {United Nations},
              date = {2011-12-19},
              year = {2011},
              note = {para. 34},
              url = {https://undocs.org/A/RES/66/181}
            }
            """);
  }

  @Test
  void ris() {
    assertThat(CitationText.ris(reference("A/RES/66/181", null)).lines())
        .containsExactly(
            "TY  - RPRT",
            "AU  - United Nations General Assembly",
            "TI  - Crime & justice {50%}",
            "M3  - resolution",
            "SN  - A/RES/66/181",
            "PB  - United Nations",
            "PY  - 2011",
            "DA  - 2011/12/19",
            "UR  - https://undocs.org/A/RES/66/181",
            "L2  - https://w3id.org/mandategraph/id/A/RES/66/181",
            "ER  - ");
  }

  @Test
  void cslJson() throws Exception {
    JsonNode item =
        new ObjectMapper().readTree(CitationText.cslJson(reference("A/RES/66/181", "op34"))).get(0);
    assertThat(item.path("title").asText()).isEqualTo("Crime & justice {50%}");
    assertThat(item.path("number").asText()).isEqualTo("A/RES/66/181");
    assertThat(item.at("/author/0/literal").asText()).isEqualTo("United Nations General Assembly");
    assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2011,12,19]");
    assertThat(item.path("note").asText()).isEqualTo("para. 34");
  }

  @Test
  void whatIsNoPartOfADocumentIsNotCited() {
    Model model = model("A/RES/66/181", null);
    assertThat(Reference.of(model, ID + "actor/unodc")).isEmpty();
  }

  private static Reference reference(String symbol, @Nullable String place) {
    String iri = ID + symbol + (place == null ? "" : "/" + place);
    return Reference.of(model(symbol, place), iri).orElseThrow();
  }

  private static Model model(String symbol, @Nullable String place) {
    Model model = ModelFactory.createDefaultModel();
    Resource document = model.createResource(ID + symbol, Vocabulary.DOCUMENT);
    document.addProperty(Vocabulary.SYMBOL, symbol);
    document.addProperty(DCTerms.title, "Crime & justice {50%}", "en");
    document.addProperty(Vocabulary.DATE_DOCUMENT, "2011-12-19");
    document.addProperty(FOAF.page, model.createResource("https://undocs.org/" + symbol));
    if (place != null) {
      model
          .createResource(ID + symbol + "/" + place)
          .addProperty(RDF.type, Vocabulary.PART)
          .addProperty(Vocabulary.PLACE, place)
          .addProperty(Vocabulary.IN_DOCUMENT, document);
    }
    return model;
  }
}
