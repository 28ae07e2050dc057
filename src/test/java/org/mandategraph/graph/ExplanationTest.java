package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;

/** Violations in the words of a reader who knows the documents and not the graph. */
class ExplanationTest {
  private static final String DOCUMENT = "https://w3id.org/mandategraph/id/A/RES/66/181";

  private final Model model = sample();

  private static Model sample() {
    Model model =
        ModelFactory.createModelForGraph(
            new ExtractionGraph(Identity.standard(), Authorities.standard(), "1.0")
                .of(SampleExtractions.resolution("A/RES/66/181")));
    return model.add(RDFDataMgr.loadModel("ontology/mandategraph.ttl"));
  }

  private List<List<String>> explained() {
    Explanation explanation = new Explanation(model.getGraph());
    return Shapes.validate(model.getGraph()).stream().map(explanation::of).toList();
  }

  @Test
  void aSecondNumberIsShownBesideTheFirst() {
    model.createResource(DOCUMENT + "/op1").addProperty(Vocabulary.NUMBER, "1 bis");
    assertThat(explained())
        .containsExactly(
            List.of(
                "operative paragraph op1 of resolution A/RES/66/181: A paragraph has one number at"
                    + " most, as printed.",
                "  found: \"1\"; \"1 bis\" as number (The number of a paragraph as printed, without"
                    + " full stop.)",
                "  where: " + DOCUMENT + "/op1"));
  }

  @Test
  void whatIsMissingIsNothing() {
    Resource act = model.createResource(DOCUMENT + "/op1/act1");
    model.removeAll(act, Vocabulary.PHRASE, null);
    assertThat(explained())
        .containsExactly(
            List.of(
                "act A/RES/66/181, para. 1: Requests: An act must have its phrase.",
                "  found: nothing as phrase (The words of an act as printed.)",
                "  where: " + DOCUMENT + "/op1/act1"));
  }

  @Test
  void aWrongValueIsNamed() {
    Resource act = model.createResource(DOCUMENT + "/op1/act1");
    Resource nobody = model.createResource("urn:nobody");
    act.addProperty(Vocabulary.ADDRESSEE, nobody);
    assertThat(explained())
        .singleElement()
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).endsWith("An addressee must be an actor.");
              assertThat(lines.get(1)).contains("urn:nobody as addressee");
              assertThat(lines.get(2)).isEqualTo("  wrong: urn:nobody");
            });
  }
}
