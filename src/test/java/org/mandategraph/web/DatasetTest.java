package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.graph.DcatProfile;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Seeds;

/** The description of the data at /dataset, on a server whose operator is named. */
class DatasetTest {
  private static final String BASE = "https://w3id.org/mandategraph/";

  @TempDir static Path folder;
  private static SeedServer server;
  private static Resource dataset;

  @BeforeAll
  static void start() throws Exception {
    server =
        SeedServer.start(
            Seeds.open(folder),
            Federation.none(),
            Operator.of("Lighthouse Institute", "data@example.org"));
    dataset = describe("/dataset.ttl").getResource(DatasetDescription.IRI);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Model describe(String path) throws Exception {
    return RDFParser.create()
        .source(new ByteArrayInputStream(server.get(path).body()))
        .lang(Lang.TURTLE)
        .toModel();
  }

  @Test
  void itConformsToTheProfile() {
    assertThat(DcatProfile.violations(dataset.getModel())).isEmpty();
  }

  @Test
  void theProfileFindsWhatIsMissing() throws Exception {
    for (Property property : new Property[] {DCAT.distribution, DCAT.endpointURL, FOAF.name}) {
      Model model = describe("/dataset.ttl");
      model.removeAll(null, property, null);
      assertThat(DcatProfile.violations(model)).as(property.getURI()).isNotEmpty();
    }
  }

  @Test
  void theDistributionIsTheEndpoint() {
    Resource distribution = dataset.getPropertyResourceValue(DCAT.distribution);
    assertThat(distribution.getPropertyResourceValue(DCAT.accessURL).getURI())
        .isEqualTo(BASE + "sparql");
    Resource service = distribution.getPropertyResourceValue(DCAT.accessService);
    assertThat(service.getPropertyResourceValue(DCAT.endpointURL).getURI())
        .isEqualTo(BASE + "sparql");
    assertThat(service.getPropertyResourceValue(DCAT.endpointDescription).getURI())
        .isEqualTo(BASE + "openapi.json");
    assertThat(service.getPropertyResourceValue(DCAT.servesDataset)).isEqualTo(dataset);
  }

  @Test
  void itsDatesAreThoseOfTheFirstAndTheLastChange() throws Exception {
    Model history = describe("/graph/history.ttl");
    Instant first =
        history
            .listObjectsOfProperty(history.createProperty("http://www.w3.org/ns/prov#endedAtTime"))
            .mapWith(time -> Instant.parse(time.asLiteral().getLexicalForm()))
            .toList()
            .stream()
            .min(Instant::compareTo)
            .orElseThrow();
    assertThat(time(DCTerms.issued).getEpochSecond()).isEqualTo(first.getEpochSecond());
    assertThat(time(DCTerms.modified).getEpochSecond())
        .isEqualTo(server.store().changed().getEpochSecond());
  }

  private static Instant time(Property property) {
    return Instant.parse(dataset.getProperty(property).getString());
  }

  @Test
  void theOperatorIsNamed() throws Exception {
    Resource publisher = dataset.getPropertyResourceValue(DCTerms.publisher);
    assertThat(publisher.hasProperty(RDF.type, FOAF.Agent)).isTrue();
    assertThat(publisher.getProperty(FOAF.name).getString()).isEqualTo("Lighthouse Institute");
    Resource contact = dataset.getPropertyResourceValue(DCAT.contactPoint);
    assertThat(contact.getProperty(VCARD4.fn).getString()).isEqualTo("Lighthouse Institute");
    assertThat(contact.getPropertyResourceValue(VCARD4.hasEmail).getURI())
        .isEqualTo("mailto:data@example.org");
    assertThat(SeedServer.text(server.get("/", "Accept", "text/html")))
        .contains("\"publisher\":{\"@type\":\"Organization\",\"name\":\"Lighthouse Institute\"}");
  }

  @Test
  void itsPageShowsNames() throws Exception {
    String page = SeedServer.text(server.get("/dataset", "Accept", "text/html"));
    assertThat(page)
        .contains(
            "<h1>Mandate Graph</h1>", ">All triples, by SPARQL</a>", ">Lighthouse Institute</a>")
        .containsPattern(">OperativeParagraph: [0-9]+</a>")
        .containsPattern(">Official documents of the United Nations, by page: [0-9]+</a>")
        .doesNotContain("<p class=\"title\"")
        .doesNotContainPattern(">https://w3id.org/mandategraph/dataset#[^<]*</a>");
  }

  @Test
  void aContactIsAnEmailOrAWebAddress() {
    assertThat(Operator.of(" ", "")).isEqualTo(Operator.UNNAMED);
    assertThat(Operator.of("", "https://example.org/help"))
        .isEqualTo(new Operator(null, URI.create("https://example.org/help")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+41 22 000 00 00", "javascript:alert(1)", "mailto:a@b", "a@b@c", "a|b@c", "x"})
  void anythingElseIsRefused(String contact) {
    assertThatThrownBy(() -> Operator.of("", contact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(contact);
  }
}
