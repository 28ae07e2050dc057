package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.citation.Basis;
import org.mandategraph.document.Issue;
import org.mandategraph.lineage.AnswerSearch;
import org.mandategraph.lineage.ChangeKind;

class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");

  /** Abbreviations keep their capitals. */
  private static final Pattern UPPER = Pattern.compile("[A-Z0-9]{2}");

  private static final Pattern TERM = Pattern.compile("\\bmg:([A-Za-z0-9]+)");
  private static final Model ONTOLOGY =
      RDFDataMgr.loadModel(FOLDER.resolve("mandategraph.ttl").toString());
  private static final List<Property> PLACES =
      List.of(
          RDF.type,
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          RDFS.seeAlso,
          SKOS.closeMatch,
          SKOS.relatedMatch,
          SKOS.broadMatch);
  private static final List<Resource> KINDS =
      List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

  @Test
  void everyTermInUseIsDeclared() throws IOException {
    assertThat(declared()).containsAll(inUse());
  }

  @Test
  void everyDeclaredTermIsInUse() throws IOException {
    assertThat(inUse()).containsAll(declared());
  }

  @Test
  void everyTermIsLabelledAndDefinedAndHasAnExample() {
    for (String term : declared()) {
      Resource resource = ONTOLOGY.createResource(Vocabulary.MG + term);
      assertThat(resource.listProperties(RDFS.label, "en").toList()).as(term).hasSize(1);
      for (Property wanted : List.of(SKOS.definition, SKOS.example)) {
        assertThat(resource.listProperties(wanted).toList())
            .as(term + " " + wanted.getLocalName())
            .singleElement()
            .satisfies(s -> assertThat(s.getLanguage()).isEqualTo("en"));
      }
    }
  }

  @Test
  void everyTermHasItsSource() {
    for (String term : declared()) {
      assertThat(
              ONTOLOGY.createResource(Vocabulary.MG + term).listProperties(DCTerms.source).toList())
          .as(term)
          .isNotEmpty()
          .allMatch(s -> s.getObject().isURIResource());
    }
  }

  @Test
  void everyTermHasItsPlaceAmongTheOntologiesReusedOrSaysThatItHasNone() {
    for (String term : declared()) {
      Resource resource = ONTOLOGY.createResource(Vocabulary.MG + term);
      assertThat(hasPlace(resource) || saysWhatWasLookedAt(resource)).as(term).isTrue();
    }
  }

  private static boolean saysWhatWasLookedAt(Resource term) {
    return term.hasProperty(SKOS.editorialNote)
        && term.getProperty(SKOS.editorialNote).getString().startsWith("Looked at: ");
  }

  /** Whether a term leads to one of another ontology, by itself or by the terms above it. */
  private static boolean hasPlace(Resource term) {
    if (!term.getURI().startsWith(Vocabulary.MG)) {
      return true;
    }
    return PLACES.stream()
        .flatMap(p -> term.listProperties(p).toList().stream())
        .map(Statement::getObject)
        .filter(o -> o.isURIResource() && !o.asResource().getNameSpace().equals(OWL.NS))
        .anyMatch(o -> hasPlace(o.asResource()));
  }

  @Test
  void everyClassHasAShape() {
    Model shapes = RDFDataMgr.loadModel(FOLDER.resolve("shapes.ttl").toString());
    for (Resource term : ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Class).toList()) {
      if (term.isURIResource() && term.getURI().startsWith(Vocabulary.MG)) {
        assertThat(shapes.contains(null, SHACLM.targetClass, term)).as(term.getURI()).isTrue();
      }
    }
  }

  @Test
  void everyShapeSaysInWordsWhatIsWrong() {
    Model shapes = RDFDataMgr.loadModel(FOLDER.resolve("shapes.ttl").toString());
    Stream.of(SHACLM.property, SHACLM.sparql)
        .flatMap(p -> shapes.listObjectsOfProperty(p).toList().stream())
        .forEach(
            shape ->
                assertThat(shape.asResource().hasProperty(SHACLM.message))
                    .as(shape.asResource().listProperties().toList().toString())
                    .isTrue());
  }

  @Test
  void theVersionIsTheProgramsOwn() throws IOException {
    Resource ontology = ONTOLOGY.createResource("https://w3id.org/mandategraph/ontology");
    String version = ontology.getProperty(OWL.versionInfo).getString();
    assertThat(ontology.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .isEqualTo(ontology.getURI() + "/" + version);
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version);
  }

  @Test
  void noTermIsOfTwoKinds() {
    // OWL 2 DL: classes, object, datatype and annotation properties are apart.
    for (Resource term : ONTOLOGY.listSubjectsWithProperty(RDF.type).toList()) {
      assertThat(KINDS.stream().filter(k -> term.hasProperty(RDF.type, k)).toList())
          .as(term.toString())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void whatIsReferredToIsDeclaredAsTheRightKind() {
    each(RDFS.subClassOf, s -> assertKind(s.getObject(), OWL.Class));
    each(RDFS.domain, s -> assertKind(s.getObject(), OWL.Class));
    each(RDFS.subPropertyOf, s -> assertKind(s.getObject(), kind(s.getSubject())));
    each(
        RDFS.range,
        s -> {
          if (s.getSubject().hasProperty(RDF.type, OWL.ObjectProperty)) {
            assertKind(s.getObject(), OWL.Class);
          } else {
            assertThat(s.getResource().getURI()).matches(".*(XMLSchema#|langString).*");
          }
        });
  }

  /** SKOS maps concepts; on a class its mapping properties would make a concept of the class. */
  @Test
  void noTermIsMappedAsAConcept() {
    for (Property mapping :
        List.of(
            SKOS.closeMatch,
            SKOS.exactMatch,
            SKOS.broadMatch,
            SKOS.narrowMatch,
            SKOS.relatedMatch)) {
      assertThat(ONTOLOGY.listStatements(null, mapping, (RDFNode) null).toList()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void labelsOfClassesAndPropertiesAreUniqueAndDifferInForm(String language) {
    Map<String, String> labels = new HashMap<>();
    for (String term : declared()) {
      Resource resource = ONTOLOGY.createResource(Vocabulary.MG + term);
      if (KINDS.stream().anyMatch(k -> resource.hasProperty(RDF.type, k))) {
        String label = resource.getRequiredProperty(RDFS.label, language).getString();
        assertThat(labels.put(label.toLowerCase(Locale.ROOT), term)).as(label).isNull();
        assertThat(Character.isUpperCase(label.charAt(0)))
            .as(label)
            .isEqualTo(
                resource.hasProperty(RDF.type, OWL.Class) || UPPER.matcher(label).lookingAt());
      }
    }
  }

  @Test
  void everyPropertyThatIsUsedIsDeclared() {
    Set<String> undeclared = new TreeSet<>();
    Model data = org.apache.jena.rdf.model.ModelFactory.createModelForGraph(sample());
    data.listStatements()
        .mapWith(Statement::getPredicate)
        .filterDrop(p -> p.equals(RDF.type) || p.equals(RDFS.label))
        .filterDrop(p -> ONTOLOGY.contains(p, RDF.type))
        .forEachRemaining(p -> undeclared.add(p.getURI()));
    assertThat(undeclared).isEmpty();
  }

  /** A reasoner would add the missing type; here it must be in the data already. */
  @Test
  void domainsAreTrueOfTheData() {
    Model data = org.apache.jena.rdf.model.ModelFactory.createModelForGraph(sample());
    Set<String> untrue = new TreeSet<>();
    each(
        RDFS.domain,
        domain -> {
          Set<Resource> wanted = members(domain.getResource());
          Property property = domain.getSubject().as(Property.class);
          data.listSubjectsWithProperty(property)
              .filterDrop(subject -> classes(subject).anyMatch(wanted::contains))
              .forEachRemaining(s -> untrue.add(property.getLocalName() + " of " + s));
        });
    assertThat(untrue).isEmpty();
  }

  private static Set<Resource> members(Resource domain) {
    Statement union = domain.getProperty(OWL.unionOf);
    return union == null
        ? Set.of(domain)
        : union.getObject().as(RDFList.class).asJavaList().stream()
            .map(RDFNode::asResource)
            .collect(Collectors.toSet());
  }

  /** The classes of a thing, with those above them. */
  private static Stream<Resource> classes(Resource thing) {
    return thing.listProperties(RDF.type).toList().stream().flatMap(t -> above(t.getResource()));
  }

  private static Stream<Resource> above(Resource type) {
    return Stream.concat(
        Stream.of(type),
        ONTOLOGY.listObjectsOfProperty(type.inModel(ONTOLOGY), RDFS.subClassOf).toList().stream()
            .flatMap(c -> above(c.asResource())));
  }

  private static org.apache.jena.graph.Graph sample() {
    return new ExtractionGraph(
            Identity.standard(), org.mandategraph.authority.Authorities.standard(), "1.0")
        .of(SampleExtractions.resolution("A/RES/66/181"));
  }

  private static void each(Property property, Consumer<Statement> check) {
    List<Statement> statements = ONTOLOGY.listStatements(null, property, (RDFNode) null).toList();
    assertThat(statements).isNotEmpty();
    statements.forEach(check);
  }

  private static Resource kind(Resource term) {
    return KINDS.stream().filter(k -> term.hasProperty(RDF.type, k)).findFirst().orElseThrow();
  }

  private static void assertKind(RDFNode node, Resource kind) {
    assertThat(node.asResource().hasProperty(RDF.type, kind)).as(node + " is a " + kind).isTrue();
  }

  /** The terms that the ontology declares, without namespace. */
  private static Set<String> declared() {
    Set<String> terms = new TreeSet<>();
    ONTOLOGY
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(Vocabulary.MG))
        .forEachRemaining(r -> terms.add(r.getURI().substring(Vocabulary.MG.length())));
    return terms;
  }

  /** The terms that programs and data use. */
  private static Set<String> inUse() throws IOException {
    Set<String> terms = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      try {
        if (field.get(null) instanceof Resource r && r.getURI().startsWith(Vocabulary.MG)) {
          terms.add(r.getURI().substring(Vocabulary.MG.length()));
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    Stream.of(Basis.values(), Issue.values(), ChangeKind.values(), AnswerSearch.Result.values())
        .flatMap(Arrays::stream)
        .forEach(c -> terms.add(Vocabulary.individual(c).getLocalName()));
    for (Path folder : List.of(FOLDER, Path.of("queries"))) {
      try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
        for (Path file : files.filter(f -> !f.endsWith("mandategraph.ttl")).toList()) {
          Matcher m = TERM.matcher(Files.readString(file));
          while (m.find()) {
            terms.add(m.group(1));
          }
        }
      }
    }
    terms.addAll(List.of("Basis", "Issue")); // The classes of the individuals above.
    return terms;
  }
}
