package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extractor;

class ShapesTest {
  private static final String DOCUMENT = "https://w3id.org/mandategraph/id/A/RES/66/181";

  @Test
  void nothingIsWrongWithWhatExtractionsGive() {
    assertThat(Shapes.validate(graph())).isEmpty();
    Graph draft = writer().of(SampleExtractions.draftWithoutSymbol());
    assertThat(Shapes.validate(draft)).isEmpty();
  }

  @Test
  void anAmendmentNamesTheDraftThatItIsToChange() throws Exception {
    String text =
        """
        A/C.3/71/L.55

        10 November 2016

        Egypt: amendment to draft resolution A/C.3/71/L.27/Rev.1

        Moratorium on the use of lighthouses

        Insert a new first operative paragraph reading:

        1. Reaffirms the right of all countries to light their coasts;
        """;
    Graph amendment =
        writer()
            .of(
                Extractor.builder()
                    .build()
                    .extract(text.getBytes(StandardCharsets.UTF_8), "amendment"));
    String id = "https://w3id.org/mandategraph/id/A/C.3/71/L.";
    assertThat(Shapes.validate(amendment)).isEmpty();
    assertThat(
            amendment.contains(
                NodeFactory.createURI(id + "55"),
                Vocabulary.AMENDS.asNode(),
                NodeFactory.createURI(id + "27/Rev.1")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /op1       | text        | A paragraph or footnote must have one text, with its language.
          /op1       | place       | A part must have one place, such as op34.
          /op1.a     | inDocument  | A part must be in one document.
          /fn1       | marker      | A footnote must have one marker.
          /pp1/call1 | footnote    | A footnote call must lead to one footnote.
          /pp1/cite1 | citingWords | A citation must have its citing words.
          /pp1/cite1 | basis       | A citation must say on which basis it was resolved.
          /pp1/cite1 | evidence    | A citation must have its evidence in the source.
          /op1/act1  | verb        | An act must have one verb.
          /op1/act1  | rule        | An act must name the rule that found it.
          /op1/act1/qualifier1   | words   | A mention must have its words.
          /op1/act1/qualifier1   | offset  | A mention must say where its words start.
          /op1/act1/deliverable1 | rule    | A mention must name the rule that found it.
          /op1.a/count1 | value    | A count must have one value.
          /op1.a/count1 | evidence | A count must have its evidence in the source.
          /en/source | sha256      | A source must have the SHA-256 hash of its bytes.
          /finding1  | issue       | A finding must say what is doubted.
          """)
  void whatIsMissingIsToldInWords(String place, String property, String message) {
    Model model = ModelFactory.createModelForGraph(graph());
    Resource broken = model.createResource(DOCUMENT + place);
    Property missing = Vocabulary.mg(property);
    assertThat(model.contains(broken, missing)).isTrue();
    model.removeAll(broken, missing, null);
    assertThat(Shapes.validate(model.getGraph()))
        .contains(
            new Shapes.Violation(broken.getURI(), "<" + missing.getURI() + ">", null, message));
  }

  @Test
  void aCitationWithoutItsDirectLinkIsTold() {
    Graph graph = graph();
    graph.remove(Node.ANY, Vocabulary.CITES.asNode(), Node.ANY);
    assertThat(Shapes.validate(graph))
        .extracting(Shapes.Violation::message)
        .contains("The part that cites lacks the direct link eli:cites to what is cited.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /annex1 | is_annex_of | An annex must be the annex of the text it is part of.
          ''      | passed_by   | A resolution or decision is passed by the body whose text it is.
          """)
  void whatEliWantsIsThere(String place, String property, String message) {
    Model model = ModelFactory.createModelForGraph(graph());
    Resource broken = model.createResource(DOCUMENT + place);
    Property missing = model.createProperty(Vocabulary.ELI + property);
    assertThat(model.contains(broken, missing)).isTrue();
    model.removeAll(broken, missing, null);
    assertThat(Shapes.validate(model.getGraph()))
        .extracting(Shapes.Violation::message)
        .containsOnly(message);
  }

  @Test
  void aSymbolWithBlanksIsToldWithTheSymbol() {
    Model model = ModelFactory.createModelForGraph(graph());
    Resource document = model.createResource(DOCUMENT);
    model.removeAll(document, Vocabulary.SYMBOL, null);
    document.addProperty(Vocabulary.SYMBOL, "A/RES/66/181 ");
    assertThat(Shapes.validate(model.getGraph()))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.value()).isEqualTo("A/RES/66/181 ");
              assertThat(v.message()).startsWith("A document has one symbol at most");
            });
  }

  private static Graph graph() {
    return writer().of(SampleExtractions.resolution("A/RES/66/181"));
  }

  private static ExtractionGraph writer() {
    return new ExtractionGraph(Identity.standard(), Authorities.standard(), "1.0");
  }
}
