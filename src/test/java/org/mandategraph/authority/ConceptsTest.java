package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of the vocabularies are in SKOS and ORG. */
class ConceptsTest {
  private static final String MG = "https://w3id.org/mandategraph/ontology#";
  private static final Model ACTORS = read("actors");
  private static final Property KIND = ACTORS.createProperty(MG + "actorKind");

  /** Rows that name several organizations, or any of a sort. */
  private static final Set<String> SEVERAL =
      Set.of(
          "crime-programme-institutes",
          "departments-and-offices",
          "executive-boards",
          "main-committees",
          "negotiating-committee",
          "open-ended-working-group",
          "preparatory-committee",
          "regional-centres-disarmament",
          "sanctions-committees");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organ",
        "office",
        "committee",
        "agency",
        "programme",
        "fund",
        "court",
        "institute",
        "mission",
        "regional-organization",
        "treaty-body"
      })
  void anActorOfAKindOfOrganizationsIsOne(String kind) {
    assertThat(ACTORS.listSubjectsWithProperty(KIND, kind).toList())
        .isNotEmpty()
        .allMatch(a -> a.hasProperty(RDF.type, ORG.Organization) != SEVERAL.contains(key(a)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"official", "group", "state", "states", "former-state", "observer"})
  void noOfficialGroupOrStateIsAnOrganization(String kind) {
    assertThat(ACTORS.listSubjectsWithProperty(KIND, kind).toList())
        .isNotEmpty()
        .noneMatch(a -> a.hasProperty(RDF.type, ORG.Organization));
  }

  @Test
  void expertsWhoSitTogetherAreAnOrganization() {
    List<String> experts =
        ACTORS
            .listSubjectsWithProperty(KIND, "expert")
            .filterKeep(a -> a.hasProperty(RDF.type, ORG.Organization))
            .mapWith(ConceptsTest::key)
            .toList();
    assertThat(experts)
        .contains("permanent-forum-indigenous", "working-group-arbitrary-detention")
        .noneMatch(key -> key.startsWith("special-rapporteur") || key.equals("independent-expert"));
  }

  @Test
  void everyBodyIsAnOrganization() {
    assertThat(Authorities.standard().bodies())
        .isNotEmpty()
        .allMatch(
            b ->
                ACTORS.contains(
                    ACTORS.createResource("https://w3id.org/mandategraph/id/actor/" + b.key()),
                    RDF.type,
                    ORG.Organization));
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "verbs", "qualifiers", "deliverables", "counted"})
  void everyRowIsAConceptAtTheTopOfItsScheme(String file) {
    Model rows = read(file);
    assertThat(rows.listSubjectsWithProperty(SKOS.prefLabel).toList())
        .isNotEmpty()
        .allMatch(row -> row.hasProperty(RDF.type, SKOS.Concept))
        .allMatch(
            row ->
                row.hasProperty(SKOS.inScheme)
                    && row.hasProperty(
                        SKOS.topConceptOf, row.getPropertyResourceValue(SKOS.inScheme)));
  }

  private static String key(Resource row) {
    return row.getURI().replaceAll(".*/", "");
  }

  private static Model read(String file) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, ConceptsTest.class.getResource("/ontology/" + file + ".ttl").toString());
    return model;
  }
}
