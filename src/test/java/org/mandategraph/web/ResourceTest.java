package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.graph.DcatProfile;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.write.ExtractionFormat;
import org.mandategraph.write.ExtractionWriter;

/** What is given at the addresses of things, and how. */
@Tag("one-jdk")
class ResourceTest {
  /** Data for search engines: no browser runs it. */
  private static final Pattern DATA_BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">[^<]*</script>");

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SeedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aThingLeadsToTheDocumentAboutIt() throws Exception {
    HttpResponse<byte[]> response = server.get("/id/A/RES/66/181/op34");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo("/data/A/RES/66/181/op34");
    assertThat(header(response, "Link"))
        .isEqualTo("</data/A/RES/66/181/op34>; rel=\"describedby\"");
    assertThat(header(server.get("/id/A/RES/66/181.ttl"), "Location"))
        .isEqualTo("/data/A/RES/66/181.ttl");
  }

  @Test
  void theIrisOwnPathLeadsThereToo() throws Exception {
    HttpResponse<byte[]> response = server.get("/mandategraph/id/A/RES/66/181");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(header(response, "Location")).isEqualTo("/id/A/RES/66/181");
    assertThat(header(server.get("/mandategraph/sparql?query=ASK%7B%7D"), "Location"))
        .isEqualTo("/sparql?query=ASK%7B%7D");
  }

  @ParameterizedTest
  @CsvSource({
    "/mandategraph//evil.example/x, /evil.example/x",
    "/mandategraph/%2F/evil.example, /evil.example",
  })
  void noAddressLeadsToAnotherHost(String path, String location) throws Exception {
    HttpResponse<byte[]> response = server.get(path);
    if (response.statusCode() != 400) {
      assertThat(header(response, "Location")).isEqualTo(location);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */* | text/html
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
          text/turtle | text/turtle
          application/ld+json | application/ld+json
          application/n-triples | application/n-triples
          application/rdf+xml;q=0.9, text/turtle;q=0.5 | application/rdf+xml
          text/html;q=0, */* | text/turtle
          text/*;q=0.1, application/json | application/json
          TEXT/CSV | text/csv
          application/x-bibtex | application/x-bibtex
          rubbish, text/turtle;q=0.3 | text/turtle
          """)
  void theHeaderChoosesTheFormat(String accept, String type) throws Exception {
    HttpResponse<byte[]> response = server.get("/data/A/RES/66/181", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html;q=0", "rubbish", "application/msword"})
  void aFormatThatIsNotGivenIsRefusedAndTheOthersAreNamed(String accept) throws Exception {
    HttpResponse<byte[]> response = server.get("/data/A/RES/66/181", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(SeedServer.text(response))
        .contains("text/turtle", "/data/A/RES/66/181.ttl", "application/x-bibtex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                  | text/turtle             | text/html
          /text/A/RES/66/181 | text/html               | text/plain
          /prefixes          | application/json        | text/plain
          /context.jsonld    | text/html               | application/ld+json
          /openapi.json      | application/xml         | application/json
          /sparql            | image/png               | text/turtle
          /style.css         | image/*                 | text/css
          """)
  void whatHasOneFormatIsNotGivenInAnother(String path, String accept, String only)
      throws Exception {
    HttpResponse<byte[]> refused = server.get(path, "Accept", accept);
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(SeedServer.text(refused)).contains(only, path);
    HttpResponse<byte[]> given = server.get(path, "Accept", accept + ", " + only + ";q=0.1");
    assertThat(given.statusCode()).isEqualTo(200);
  }

  @Test
  void aDocumentIsGivenAsAkomaNtosoAsExtractWritesIt() throws Exception {
    ExtractionWriter writer = new ExtractionWriter(Authorities.standard());
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds = files.toList();
    }
    for (Path seed : seeds) {
      Extraction read =
          Extractor.builder().build().extract(Files.readAllBytes(seed), seed.toString());
      String id = read.resolution().id();
      HttpResponse<byte[]> response = server.get("/data/" + id + ".akn.xml");
      assertThat(response.statusCode()).as(id).isEqualTo(200);
      assertThat(header(response, "Content-Type")).isEqualTo("application/akn+xml");
      assertThat(SeedServer.text(response)).isEqualTo(writer.write(read, ExtractionFormat.AKN));
    }
  }

  @Test
  void akomaNtosoIsChosenLikeOtherFormats() throws Exception {
    assertThat(server.get("/data/A/RES/66/181", "Accept", "application/akn+xml").body())
        .isEqualTo(server.get("/data/A/RES/66/181.akn.xml").body());
    assertThat(header(server.get("/id/A/RES/66/181.akn.xml"), "Location"))
        .isEqualTo("/data/A/RES/66/181.akn.xml");
    assertThat(
            server.get("/data/A/RES/66/181", "Accept", "text/turtle").headers().allValues("Link"))
        .contains("</data/A/RES/66/181.akn.xml>; rel=\"alternate\"; type=\"application/akn+xml\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/data/A/RES/66/181/op34", "/data/A/RES/60/1", "/data/actor/unodc", "/ontology"})
  void whatIsNoDocumentThatIsHeldIsNoAkomaNtoso(String path) throws Exception {
    HttpResponse<byte[]> response = server.get(path + ".akn.xml");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(SeedServer.text(response)).contains(path + ".ttl").doesNotContain("Akoma Ntoso");
  }

  @Test
  void aDocumentIsLinkedToItsThingAndItsFormats() throws Exception {
    List<String> links =
        server.get("/data/A/RES/66/181", "Accept", "text/turtle").headers().allValues("Link");
    assertThat(links)
        .contains(
            "<https://w3id.org/mandategraph/id/A/RES/66/181>; rel=\"cite-as\"",
            "<https://w3id.org/mandategraph/id/A/RES/66/181>; rel=\"describes\"",
            "</data/A/RES/66/181.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
        .noneMatch(link -> link.contains("type=\"text/turtle\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void whatAClientKeepsIsNotSentAgain(String encoding) throws Exception {
    String path = "/data/A/RES/66/181.ttl";
    HttpResponse<byte[]> first = server.get(path, "Accept-Encoding", encoding);
    String tag = header(first, "ETag");
    String date = header(first, "Last-Modified");
    assertThat(tag).isNotEmpty();
    assertThat(date).endsWith("GMT");
    HttpResponse<byte[]> again =
        server.get(path, "Accept-Encoding", encoding, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "\"other\", W/" + tag).statusCode())
        .isEqualTo(304);
    assertThat(
            server.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", date).statusCode())
        .isEqualTo(200);
    assertThat(server.get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    assertThat(server.get(path, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT").statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersAreCompressed() throws Exception {
    HttpResponse<byte[]> zipped = server.get("/data/A/RES/66/181.ttl", "Accept-Encoding", "gzip");
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    byte[] plain = server.get("/data/A/RES/66/181.ttl").body();
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
        .isEqualTo(plain);
    assertThat(zipped.body().length).isLessThan(plain.length / 3);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/A/RES/66/181/op99, /id/A/RES/66/181",
    "/id/a/res/66/181, /id/A/RES/66/181",
    "/id/A/RES/1/1, https://undocs.org/A/RES/1/1",
    "/data/A/RES/66/181/op99.ttl, /id/A/RES/66/181",
    "/id/actor/nobody, /",
    "/graph/A/RES/1/1, /",
    "/ontology/9.9.9, /",
  })
  void whatIsNotHereIsMissingAndTheNearestIsNamed(String path, String near) throws Exception {
    HttpResponse<byte[]> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(SeedServer.text(response)).contains(near);
    HttpResponse<byte[]> page = server.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(SeedServer.text(page)).contains("href=\"" + near + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/%zz",
        "/id/%c3%28",
        "/id/%00",
        "/id/a%0d%0aSet-Cookie:x=1",
        "/id/%",
        "/id/%e2%82",
        "/data/%1b",
        "/graph/%ff",
        "/id/%2e%2e/%2e%2e/etc/passwd",
        "/id/..%2f..%2fetc/passwd",
        "/id/<script>alert(1)</script>"
      })
  void hostileAddressesAreRefused(String path) throws Exception {
    String answer = RawHttp.get(server.sparql().getPort(), path);
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*");
    assertThat(answer).doesNotContain("\nSet-Cookie", "<script>");
    assertThat(RawHttp.get(server.sparql().getPort(), "/id/" + "x".repeat(3_000)))
        .startsWith("HTTP/1.1 400");
    assertThat(RawHttp.get(server.sparql().getPort(), "/id/" + "x".repeat(100_000)))
        .matches("(?s)HTTP/1.1 (400|414|431).*");
  }

  @Test
  void anEscapedAddressIsTheSameAddress() throws Exception {
    HttpResponse<byte[]> response = server.get("/id/%41/RES/66/181");
    assertThat(header(response, "Location")).isEqualTo("/data/A/RES/66/181");
    assertThat(header(server.get("/id/instrument/unto%63"), "Location"))
        .isEqualTo("/data/instrument/untoc");
  }

  @Test
  void pagesAreSafeAndSelfContained() throws Exception {
    for (String path :
        List.of("/", "/ontology", "/data/A/RES/66/181", "/data/verb/request", "/dataset")) {
      HttpResponse<byte[]> page = server.get(path, "Accept", "text/html");
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
      assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(DATA_BLOCK.matcher(SeedServer.text(page)).replaceFirst(""))
          .contains("<html lang=\"en\">", "<main id=\"main\"", "<h1>", "href=\"#main\"")
          .doesNotContain("<script", "style=\"", "javascript:")
          .doesNotContainPattern("(src|rel=\"stylesheet\" href)=\"(https?:)?//");
    }
    assertThat(header(server.get("/style.css"), "Content-Type")).startsWith("text/css");
  }

  @Test
  void aPageShowsTheTextAndWhatIsReadInIt() throws Exception {
    String page = SeedServer.text(server.get("/data/A/RES/66/181", "Accept", "text/html"));
    assertThat(page)
        .contains("id=\"op34\"", "id=\"fn10\"", "href=\"#fn10\"", "href=\"/id/instrument/untoc\"")
        .contains("General Assembly resolution 66/181.");
    String paragraph =
        SeedServer.text(server.get("/data/A/RES/66/181/op34", "Accept", "text/html"));
    assertThat(paragraph)
        .contains("href=\"/id/A/RES/66/181\"", "Secretary-General")
        .contains("General Assembly resolution 66/181, para. 34.");
    assertThat(SeedServer.text(server.get("/data/actor/unodc", "Accept", "text/html")))
        .contains("<h1>United Nations Office on Drugs and Crime</h1>", "/id/A/RES/66/181/op12");
  }

  @Test
  void plainJsonHasTheWordsOfTheOntology() throws Exception {
    JsonNode json = json("/data/A/RES/66/181.json");
    assertThat(json.path("iri").asText())
        .isEqualTo("https://w3id.org/mandategraph/id/A/RES/66/181");
    JsonNode paragraph = one(json.path("paragraphs"), "place", "op34");
    assertThat(paragraph.path("number").asText()).isEqualTo("34");
    assertThat(paragraph.at("/acts/0/verb/text").asText()).isEqualTo("request");
    assertThat(paragraph.at("/acts/0/addressee/0/text").asText()).isEqualTo("Secretary-General");
  }

  @Test
  void jsonLdReadsWellAndNeedsNoOtherServer() throws Exception {
    JsonNode json = json("/data/A/RES/66/181/op34/act1.jsonld");
    JsonNode act =
        one(json.path("@graph"), "id", "https://w3id.org/mandategraph/id/A/RES/66/181/op34/act1");
    assertThat(act.path("type").asText()).isEqualTo("Act");
    assertThat(act.path("verb").asText()).endsWith("id/verb/request");
    assertThat(act.path("clause").path("en").asText()).startsWith("Requests the Secretary-General");
    assertThat(act.path("position").asInt()).isEqualTo(1);
    assertThat(json.path("@context").isObject()).isTrue();
    JsonNode context = json("/context.jsonld").path("@context");
    json.path("@context")
        .properties()
        .forEach(term -> assertThat(context.get(term.getKey())).isEqualTo(term.getValue()));
  }

  @Test
  void aTableHasARowAParagraph() throws Exception {
    String csv = SeedServer.text(server.get("/data/A/RES/66/181.csv"));
    assertThat(csv.lines().count()).isEqualTo(1 + 59);
    assertThat(csv).contains("/op34,op34,Operative paragraph,34,");
  }

  @ParameterizedTest
  @CsvSource({"/shapes.ttl, TURTLE", "/shapes.nt, N-Triples", "/shapes.jsonld, JSON-LD"})
  void theShapesAreThoseThatTheDataAreCheckedAgainst(String path, String format) throws Exception {
    Model served = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        served, new ByteArrayInputStream(server.get(path).body()), RDFLanguages.nameToLang(format));
    assertThat(served.isIsomorphicWith(RDFDataMgr.loadModel("ontology/shapes.ttl"))).isTrue();
  }

  @Test
  void aPageShowsTheShapesWithWhatTheyDemand() throws Exception {
    assertThat(SeedServer.text(server.get("/shapes", "Accept", "text/html")))
        .contains(
            "<h1>Shapes of Mandate Graph</h1>",
            "<div class=\"term\" id=\"Document\">",
            "mgsh:Document",
            "A document must have one label.",
            "href=\"/ontology#Document\"")
        .doesNotContain("mg:Document</a></h3>", "<h2 id=\"classes\">");
    assertThat(SeedServer.text(server.get("/ontology", "Accept", "text/html")))
        .contains("mg:OperativeParagraph</a></h3>")
        .doesNotContain("<h2 id=\"shapes\">");
  }

  @Test
  void theOntologysPageListsLabelsInOtherLanguagesBesideTheEnglishOne() throws Exception {
    assertThat(SeedServer.text(server.get("/ontology", "Accept", "text/html")))
        .contains(
            "<span lang=\"fr\" dir=\"auto\">Paragraphe du dispositif</span>",
            "mg:labelSource</a></h3>")
        .doesNotContain("<span lang=\"en\" dir=\"auto\">Operative paragraph</span>");
    assertThat(SeedServer.text(server.get("/data/verb/request", "Accept", "text/html")))
        .contains("<h1>request", "<span lang=\"es\" dir=\"auto\">solicitar</span>");
  }

  @Test
  void searchEnginesFindAllDocuments() throws Exception {
    HttpResponse<byte[]> response = server.get("/sitemap.xml");
    assertThat(header(response, "Content-Type")).isEqualTo("application/xml");
    List<String> pages =
        Pattern.compile("<loc>(.*?)</loc>")
            .matcher(SeedServer.text(response))
            .results()
            .map(page -> page.group(1))
            .toList();
    String here = server.at("/data/").toString();
    assertThat(pages)
        .contains(here + "A/RES/66/181", here + "draft/68/C.3/2013-10-10/italy")
        .hasSize(4);
    for (String page : pages) {
      HttpResponse<byte[]> given = server.get(URI.create(page).getRawPath());
      assertThat(given.statusCode()).as(page).isEqualTo(200);
    }
    assertThat(server.get("/sitemap.xml?part=1").body()).isEqualTo(response.body());
    assertThat(server.get("/sitemap.xml?part=2").statusCode()).isEqualTo(404);
  }

  @Test
  void theDataSetIsDescribed() throws Exception {
    Model model =
        RDFParser.create()
            .source(new ByteArrayInputStream(server.get("/dataset.ttl").body()))
            .lang(Lang.TURTLE)
            .toModel();
    assertThat(model.getResource(DatasetDescription.IRI).getProperty(VOID.triples).getLong())
        .isGreaterThan(10_000);
    assertThat(
            model.getResource(DatasetDescription.IRI).getProperty(VOID.sparqlEndpoint).getObject())
        .isEqualTo(model.getResource("https://w3id.org/mandategraph/sparql"));
    assertThat(model.listObjectsOfProperty(DCTerms.publisher).toList()).isEmpty();
    assertThat(model.listObjectsOfProperty(DCAT.contactPoint).toList()).isEmpty();
    assertThat(DcatProfile.violations(model)).isEmpty();
    assertThat(header(server.get("/.well-known/void"), "Location")).isEqualTo("/dataset");
  }

  @Test
  void theServerIsOnlyRead() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      String answer = RawHttp.send(server.sparql().getPort(), method, "/data/A/RES/66/181");
      assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD, OPTIONS");
    }
    assertThat(RawHttp.send(server.sparql().getPort(), "HEAD", "/data/A/RES/66/181.ttl"))
        .startsWith("HTTP/1.1 200")
        .endsWith("\r\n\r\n");
  }

  private static JsonNode one(JsonNode list, String field, String value) {
    for (JsonNode one : list) {
      if (one.path(field).asText().equals(value)) {
        return one;
      }
    }
    throw new AssertionError("no " + field + " " + value + " in " + list);
  }

  private static JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(server.get(path).body());
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return SeedServer.header(response, name);
  }
}
