package org.mandategraph.graph;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;

/** French and Spanish labels, each with its source. */
class LabelsTest {
  private static final Model ONTOLOGY = load("mandategraph.ttl");
  private static final Model VERBS = load("verbs.ttl");
  private static final Model BODIES = load("bodies.ttl", "actors.ttl");
  private static final Property SOURCE =
      ResourceFactory.createProperty(Vocabulary.MG, "labelSource");
  private static final Resource BODY = ResourceFactory.createResource(Vocabulary.MG + "Body");
  private static final List<Resource> KINDS =
      List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

  /** "A/RES/77/31, par. 42", "A/RES/77/114, preámbulo, párr. 2". */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "[A-Z]+/[A-Za-z0-9./()-]+, (?:p\\. [0-9ivx]+|art\\. \\d+|(?:par|párr)\\. \\d+"
              + "|(?:annexe|anexo), art\\. \\d+|préambule, al\\. \\d+|preámbulo, párr\\. \\d+"
              + "|en-tête|page de titre|encabezamiento|sumario)");

  private static final Pattern PAGE =
      Pattern.compile("https?://(?:[a-z]+\\.)*(?:un|ungeneva|ohchr)\\.org/\\S+");
  private static final Set<String> TRANSLATED =
      Set.of("traduit par le projet", "traducido por el proyecto");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void everyClassAndPropertyHasALabelWithItsSource(String language) {
    for (Resource term : rows(ONTOLOGY, LabelsTest::isTerm)) {
      assertThat(texts(term, RDFS.label, language)).as(term.getURI()).hasSize(1);
      assertThat(texts(term, SOURCE, language))
          .as(term.getURI())
          .singleElement()
          .matches(source -> isOfTheUnitedNations(source) || TRANSLATED.contains(source));
    }
  }

  @ParameterizedTest
  @CsvSource({"verbs,fr", "verbs,es", "bodies,fr", "bodies,es"})
  void everyVerbAndBodyHasALabelWithItsSourceOrIsListedAsWithout(String rows, String language)
      throws IOException {
    Set<String> without = new TreeSet<>();
    for (Resource row : rows.equals("verbs") ? verbs() : bodies()) {
      List<String> labels = texts(row, SKOS.altLabel, language);
      assertThat(labels).as(row.getURI()).hasSizeLessThanOrEqualTo(1);
      assertThat(texts(row, SOURCE, language))
          .as(row.getURI())
          .hasSameSizeAs(labels)
          .allMatch(LabelsTest::isOfTheUnitedNations);
      if (labels.isEmpty()) {
        without.add(row.getURI().substring(row.getURI().lastIndexOf('/') + 1));
      }
    }
    assertThat(without).isEqualTo(listedAsWithout(rows + "." + language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void aLabelInAnotherLanguageIsNoEnglishName(String language) {
    Set<String> english =
        Authorities.standard().actors().stream().flatMap(Actor::names).collect(toSet());
    assertThat(bodies().stream().flatMap(body -> texts(body, SKOS.altLabel, language).stream()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(english);
  }

  private static boolean isOfTheUnitedNations(String source) {
    return DOCUMENT.matcher(source).matches() || PAGE.matcher(source).matches();
  }

  private static boolean isTerm(Resource term) {
    return term.getURI().startsWith(Vocabulary.MG)
        && KINDS.stream().anyMatch(kind -> term.hasProperty(RDF.type, kind));
  }

  private static List<Resource> verbs() {
    return rows(VERBS, row -> row.hasProperty(RDF.type, Vocabulary.VERB_CLASS));
  }

  private static List<Resource> bodies() {
    return rows(BODIES, row -> row.hasProperty(RDF.type, BODY));
  }

  private static List<Resource> rows(Model model, Predicate<Resource> wanted) {
    List<Resource> rows =
        model.listSubjects().filterKeep(Resource::isURIResource).filterKeep(wanted).toList();
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> texts(Resource row, Property property, String language) {
    return row.listProperties(property, language).mapWith(Statement::getString).toList();
  }

  private static Set<String> listedAsWithout(String key) throws IOException {
    Properties lists = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/test/resources/labels/without.properties"))) {
      lists.load(in);
    }
    Set<String> keys = new TreeSet<>();
    Stream.of(lists.getProperty(key, "").trim().split("\\s+"))
        .filter(k -> !k.isEmpty())
        .forEach(keys::add);
    return keys;
  }

  private static Model load(String... files) {
    Model model = ModelFactory.createDefaultModel();
    Stream.of(files).forEach(file -> RDFDataMgr.read(model, "ontology/" + file));
    return model;
  }
}
