package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What stands beside the rows: the history of bodies, and links to the vocabularies of others. */
class LinksTest {
  private static final String UNBIS = "http://metadata.un.org/thesaurus/";
  private static final String MG = "https://w3id.org/mandategraph/ontology#";
  private static final Model ROWS =
      read("actors.ttl", "instruments.ttl", "bodies.ttl", "series.ttl", "verbs.ttl");
  private static final Model LINKS = read("links.ttl");
  private static final Model HISTORY = read("history.ttl");
  private static final Model STATES = read("states.ttl");

  @Test
  void everySubjectIsARow() {
    for (Model model : List.of(LINKS, HISTORY, STATES)) {
      model
          .listSubjects()
          .forEachRemaining(
              row -> assertThat(ROWS.contains(row, SKOS.prefLabel)).as(row.toString()).isTrue());
    }
  }

  @Test
  void everyLinkHasItsSource() {
    LINKS
        .listSubjects()
        .forEachRemaining(
            row ->
                assertThat(row.getPropertyResourceValue(DCTerms.source))
                    .as(row.toString())
                    .isNotNull());
  }

  @Test
  void everyStateHasItsOwnCodes() {
    Set<String> states =
        ROWS.listSubjectsWithProperty(ROWS.createProperty(MG + "actorKind"), "state")
            .andThen(
                ROWS.listSubjectsWithProperty(ROWS.createProperty(MG + "actorKind"), "observer"))
            .mapWith(Resource::getURI)
            .toSet();
    assertThat(STATES.listSubjects().mapWith(Resource::getURI).toSet()).isEqualTo(states);
    for (String code : List.of("m49Code", "iso3166Code")) {
      List<String> codes =
          STATES
              .listObjectsOfProperty(STATES.createProperty(MG + code))
              .mapWith(o -> o.asLiteral().getString())
              .toList();
      assertThat(codes).hasSameSizeAs(states).allMatch(c -> c.matches("[0-9]{3}|[A-Z]{3}"));
    }
  }

  @Test
  void theLibrarysIriOfAStateEndsInItsCode() {
    for (Statement match : STATES.listStatements(null, SKOS.exactMatch, (RDFNode) null).toList()) {
      String code =
          match.getSubject().getProperty(STATES.createProperty(MG + "m49Code")).getString();
      assertThat(match.getResource().getURI()).isEqualTo("http://metadata.un.org/UNMS/" + code);
    }
  }

  @Test
  void anActorAndItsConceptHaveTheSameName() throws IOException {
    Path file = Path.of("..", "shared", "UNBIS.tsv");
    assumeTrue(Files.exists(file), () -> "the list of UNBIS concepts is not there: " + file);
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 2) {
        labels.put(cells[0], cells[1]);
      }
    }
    int links = 0;
    for (Statement link : LINKS.listStatements(null, SKOS.closeMatch, (RDFNode) null).toList()) {
      assertThat(link.getResource().getURI()).startsWith(UNBIS);
      String concept = String.valueOf(labels.get(link.getResource().getURI()));
      assertThat(ROWS.getRequiredProperty(link.getSubject(), SKOS.prefLabel).getString())
          .isEqualToIgnoringCase(concept);
      links++;
    }
    assertThat(links).isGreaterThan(50);
  }

  @Test
  void aBodyEndsAfterItBeganAndGivesItsPlaceToABody() {
    Property since = HISTORY.createProperty(MG + "since");
    Property until = HISTORY.createProperty(MG + "until");
    for (Resource body : HISTORY.listSubjects().toList()) {
      if (body.hasProperty(since) && body.hasProperty(until)) {
        assertThat(body.getProperty(since).getInt()).isLessThan(body.getProperty(until).getInt());
      }
      Resource next = body.getPropertyResourceValue(DCTerms.isReplacedBy);
      if (next != null) {
        assertThat(body.hasProperty(until)).as(body.toString()).isTrue();
        assertThat(ROWS.contains(next, SKOS.prefLabel)).as(next.toString()).isTrue();
      }
    }
  }

  @Test
  void theHumanRightsCouncilReplacedTheCommission() {
    String id = "https://w3id.org/mandategraph/id/";
    Resource commission = HISTORY.createResource(id + "actor/chr");
    assertThat(commission.getPropertyResourceValue(DCTerms.isReplacedBy).getURI())
        .isEqualTo(id + "actor/human-rights-council");
    assertThat(commission.getProperty(HISTORY.createProperty(MG + "until")).getInt())
        .isEqualTo(2006);
  }

  private static Model read(String... files) {
    Model model = ModelFactory.createDefaultModel();
    for (String file : files) {
      RDFDataMgr.read(model, "ontology/" + file);
    }
    return model;
  }
}
