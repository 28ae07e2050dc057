package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts that the description gives are those that queries give. */
class DatasetDescriptionTest {
  @TempDir static Path folder;
  private static MandateStore store;
  private static Model model;
  private static Resource dataset;

  @BeforeAll
  static void describe() throws IOException {
    store = Seeds.open(folder);
    model = store.description();
    dataset = model.getResource(DatasetDescription.IRI);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "triples, 'SELECT (count(*) AS ?n) { ?s ?p ?o }'",
    "distinctSubjects, 'SELECT (count(DISTINCT ?s) AS ?n) { ?s ?p ?o }'",
    "properties, 'SELECT (count(DISTINCT ?p) AS ?n) { ?s ?p ?o }'",
    "classes, 'SELECT (count(DISTINCT ?c) AS ?n) { ?s a ?c FILTER isIRI(?c) }'",
    "documents, 'SELECT (count(DISTINCT ?g) AS ?n) { ?g a"
        + " <https://w3id.org/mandategraph/ontology#DocumentGraph> }'",
  })
  void counts(String property, String query) {
    assertThat(count(dataset, model.createProperty(VOID.NS + property))).isEqualTo(ask(query));
  }

  @Test
  void countsEachClassAndEachProperty() {
    for (Resource part :
        dataset.listProperties(VOID.classPartition).mapWith(s -> s.getResource()).toList()) {
      String iri = part.getPropertyResourceValue(VOID._class).getURI();
      assertThat(count(part, VOID.entities))
          .isEqualTo(ask("SELECT (count(DISTINCT ?s) AS ?n) { ?s a <" + iri + "> }"));
    }
    for (Resource part :
        dataset.listProperties(VOID.propertyPartition).mapWith(s -> s.getResource()).toList()) {
      String iri = part.getPropertyResourceValue(VOID.property).getURI();
      assertThat(count(part, VOID.triples))
          .isEqualTo(ask("SELECT (count(*) AS ?n) { ?s <" + iri + "> ?o }"));
    }
  }

  @Test
  void countsTheLinksToTheDocumentsOfTheUnitedNations() {
    assertThat(links("https://undocs.org/", FOAF.page))
        .singleElement()
        .isEqualTo(ask("SELECT (count(*) AS ?n) { ?s <http://xmlns.com/foaf/0.1/page> ?o }"))
        .isNotEqualTo(0L);
  }

  @Test
  void whatIsSaidOfAPartnersOwnOrderIsNoLinkToIt() {
    String thesaurus = "http://metadata.un.org/thesaurus/";
    assertThat(links(thesaurus, DCTerms.subject)).isNotEmpty();
    assertThat(ask("SELECT (count(*) AS ?n) { ?s <" + SKOS.broader.getURI() + "> ?o }"))
        .isPositive();
    assertThat(links(thesaurus, SKOS.broader)).isEmpty();
  }

  /** How many links there are to a partner with a property, once a linkset. */
  private static List<Long> links(String partner, Property property) {
    return model
        .listSubjectsWithProperty(VOID.objectsTarget, model.getResource(partner))
        .filterKeep(links -> links.hasProperty(VOID.linkPredicate, property))
        .mapWith(links -> count(links, VOID.triples))
        .toList();
  }

  @Test
  void isOneOfDcatToo() {
    assertThat(dataset.hasProperty(RDF.type, DCAT.Dataset)).isTrue();
    assertThat(model.listStatements().toList())
        .noneMatch(s -> s.getSubject().isAnon() || s.getObject().isAnon());
  }

  @Test
  void theStoreKnowsWhenItChanged() throws IOException {
    assertThat(store.changed()).isBefore(java.time.Instant.now());
  }

  private static long count(Resource resource, Property property) {
    return resource.getRequiredProperty(property).getLong();
  }

  private static long ask(String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution run = QueryExecution.dataset(store.dataset()).query(query).build()) {
            return run.execSelect().next().getLiteral("n").getLong();
          }
        });
  }
}
