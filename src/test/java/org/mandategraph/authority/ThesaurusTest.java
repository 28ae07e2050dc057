package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The order of the UNBIS Thesaurus: domains, microthesauri, and the subjects below them. */
class ThesaurusTest {
  private static final String UNBIS = "http://metadata.un.org/thesaurus/";
  private static final String EU = "http://eurovoc.europa.eu/schema#";
  private static final Model SUBJECTS = read("subjects");
  private static final Model THESAURUS = read("thesaurus");
  private static final Model BOTH = ModelFactory.createUnion(SUBJECTS, THESAURUS);

  @Test
  void aMicrothesaurusIsAtTheTopOfTheDomainThatItsCodeBeginsWith() {
    List<Resource> microthesauri = ofType("MicroThesaurus");
    assertThat(microthesauri).hasSize(143);
    for (Resource one : microthesauri) {
      Resource domain = THESAURUS.getResource(UNBIS + code(one).substring(0, 2));
      assertThat(THESAURUS.listObjectsOfProperty(one, SKOS.topConceptOf).toList())
          .as(one.toString())
          .containsExactly(domain);
      assertThat(domain.hasProperty(SKOS.hasTopConcept, one)).as(one.toString()).isTrue();
      assertThat(THESAURUS.listObjectsOfProperty(one, SKOS.notation).next().toString())
          .isEqualTo(code(one).replaceAll("(..)(?=.)", "$1."));
    }
    assertThat(THESAURUS.listObjectsOfProperty(SKOS.hasTopConcept).toSet())
        .isEqualTo(Set.<RDFNode>copyOf(microthesauri));
  }

  @Test
  void domainsAndMicrothesauriHaveOneNameInEachOfSixLanguages() {
    List<Resource> domains = ofType("Domain");
    assertThat(domains).hasSize(18);
    for (Resource one : domains) {
      assertThat(languages(one)).as(one.toString()).isEqualTo("ar en es fr ru zh");
    }
    for (Resource one : ofType("MicroThesaurus")) {
      assertThat(languages(one)).as(one.toString()).isEqualTo("ar en es fr ru zh");
    }
  }

  @Test
  void noSubjectHasTwoNamesInALanguage() {
    BOTH.listSubjectsWithProperty(SKOS.prefLabel)
        .forEachRemaining(
            one ->
                assertThat(languages(one).split(" ")).as(one.toString()).doesNotHaveDuplicates());
  }

  @Test
  void whatHasAPlaceIsASubjectAndItsPlaceLeadsToADomain() {
    List<Resource> placed = THESAURUS.listSubjectsWithProperty(SKOS.broader).toList();
    assertThat(placed).isNotEmpty();
    for (Resource subject : placed) {
      assertThat(SUBJECTS.contains(subject, SKOS.prefLabel)).as(subject.toString()).isTrue();
      assertThat(leadsToADomain(subject, new HashSet<>())).as(subject.toString()).isTrue();
    }
  }

  @Test
  void nothingIsAConceptAndAScheme() {
    assertThat(
            BOTH.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                .filterKeep(
                    scheme ->
                        BOTH.contains(scheme, RDF.type, SKOS.Concept)
                            || BOTH.contains(scheme, SKOS.broader)
                            || BOTH.contains(null, SKOS.broader, scheme))
                .toList())
        .isEmpty();
  }

  @Test
  void everySubjectButADomainIsAConcept() {
    assertThat(
            SUBJECTS
                .listSubjectsWithProperty(SKOS.prefLabel)
                .filterDrop(subject -> BOTH.contains(subject, RDF.type, SKOS.Concept))
                .toList())
        .containsExactly(SUBJECTS.getResource(UNBIS + "07"));
  }

  /** Every way up: a circle or a concept without place would lead nowhere. */
  private static boolean leadsToADomain(Resource concept, Set<Resource> below) {
    if (BOTH.contains(concept, SKOS.topConceptOf)) {
      return true;
    }
    List<RDFNode> broader = BOTH.listObjectsOfProperty(concept, SKOS.broader).toList();
    below.add(concept);
    boolean all =
        broader.stream()
            .map(RDFNode::asResource)
            .filter(
                one -> BOTH.contains(one, SKOS.broader) || BOTH.contains(one, SKOS.topConceptOf))
            .allMatch(one -> !below.contains(one) && leadsToADomain(one, below));
    below.remove(concept);
    return all && broader.stream().anyMatch(one -> isMicrothesaurus(one.asResource()));
  }

  private static boolean isMicrothesaurus(Resource concept) {
    return THESAURUS.contains(concept, RDF.type, THESAURUS.getResource(EU + "MicroThesaurus"));
  }

  private static List<Resource> ofType(String name) {
    return THESAURUS.listSubjectsWithProperty(RDF.type, THESAURUS.getResource(EU + name)).toList();
  }

  private static String languages(Resource one) {
    Property name = SKOS.prefLabel;
    return String.join(
        " ",
        BOTH
            .listObjectsOfProperty(BOTH.getResource(one.getURI()), name)
            .mapWith(RDFNode::asLiteral)
            .mapWith(Literal::getLanguage)
            .toList()
            .stream()
            .sorted()
            .toList());
  }

  private static String code(Resource one) {
    return one.getURI().substring(UNBIS.length());
  }

  private static Model read(String file) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, ThesaurusTest.class.getResource("/ontology/" + file + ".ttl").toString());
    return model;
  }
}
