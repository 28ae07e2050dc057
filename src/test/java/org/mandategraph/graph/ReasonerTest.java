package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Authorities;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * A reasoner finds no contradiction in ontology and data, alone and together with what ELI and UNDO
 * say of the terms.
 */
@Tag("one-jdk")
class ReasonerTest {
  private static final Path ELI_AND_UNDO = Path.of("src/test/resources/owl/eli-and-undo.ttl");
  private static final Path ONTOLOGY = Path.of("ontology/mandategraph.ttl");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String DOCUMENT = "https://w3id.org/mandategraph/id/A/RES/66/181";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noClassIsUnsatisfiable(boolean merged) throws Exception {
    assertThat(unsatisfiable(model(merged))).containsExactly(OWL.Nothing.getURI());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theGraphsOfTheSeedsContradictNothing(boolean merged) throws Exception {
    Model model = model(merged);
    for (Path golden : seeds()) {
      RDFDataMgr.read(model, golden.toString());
    }
    model.add(ModelFactory.createModelForGraph(oneOfEach()));
    assertThat(reasoner(model).isConsistent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a document that is a part, a, Part",
    "an act that is an actor, /op1/act1, Actor",
    "a resolution that is a report, a, Report"
  })
  void aContradictionIsFound(String what, String place, String type) throws Exception {
    Model model = model(false);
    String iri = place.equals("a") ? DOCUMENT : DOCUMENT + place;
    model
        .createResource(iri, Vocabulary.mgClass(place.equals("a") ? "Resolution" : "Act"))
        .addProperty(RDF.type, Vocabulary.mgClass(type));
    assertThat(reasoner(model).isConsistent()).as(what).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = "Both")
  void aClassWithoutPossibleInstancesIsFound(String name) throws Exception {
    Model model = model(false);
    Resource both = model.createResource(Vocabulary.MG + name, OWL.Class);
    both.addProperty(RDFS.subClassOf, Vocabulary.DOCUMENT);
    both.addProperty(RDFS.subClassOf, Vocabulary.PART);
    assertThat(unsatisfiable(model)).contains(both.getURI());
  }

  private static Model model(boolean merged) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, ONTOLOGY.toString());
    if (merged) {
      RDFDataMgr.read(model, ELI_AND_UNDO.toString());
    }
    return model;
  }

  /** A document with one of each: also votes, steps and a recommended draft, which no seed has. */
  private static Graph oneOfEach() {
    return new ExtractionGraph(Identity.standard(), Authorities.standard(), "1.0")
        .of(SampleExtractions.resolution("A/RES/99/1"));
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.sorted().toList();
    }
  }

  private static List<String> unsatisfiable(Model model) throws OWLOntologyCreationException {
    Set<OWLClass> classes = reasoner(model).getUnsatisfiableClasses().getEntities();
    return classes.stream().map(c -> c.getIRI().toString()).sorted().toList();
  }

  /** Dates and durations are no datatypes of OWL 2; the reasoner leaves them out. */
  private static Reasoner reasoner(Model model) throws OWLOntologyCreationException {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, model, Lang.TURTLE);
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    return new Reasoner(
        configuration,
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(
                new StreamDocumentSource(new ByteArrayInputStream(turtle.toByteArray()))));
  }
}
