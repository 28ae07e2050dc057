package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;
import org.w3c.dom.Element;

/** What pages say of themselves to search engines and reference managers. */
class PageMetadataTest {
  private static final String BASE = "https://w3id.org/mandategraph/";
  private static final String SCHEMA = "http://schema.org/";
  private static final String TITLE =
      "Crime </script><script>alert(1)</script><!-- \" onload='x' & <b>prevention</b>";
  private static final String HOSTILE =
      """
      United Nations A/RES/90/1
      General Assembly

      90/1. %s

      The General Assembly,

      1. Requests the Secretary-General to assist States.
      """
          .formatted(TITLE);

  private static final Pattern META =
      Pattern.compile("<meta name=\"([^\"]+)\" content=\"([^\"]*)\"");
  private static final Pattern COINS = Pattern.compile("<span class=\"Z3988\" title=\"([^\"]*)\"");
  private static final Pattern JSON_LD =
      Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws Exception {
    MandateStore store = Seeds.open(folder);
    store.replace(Graphs.of(HOSTILE));
    server = SeedServer.start(store, Federation.none());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aDocumentHasTagsForReferenceManagers() throws Exception {
    Map<String, String> tags = tags(page("/data/A/RES/66/181"));
    assertThat(tags)
        .contains(
            entry("citation_author", "United Nations General Assembly"),
            entry("citation_publication_date", "2011/12/19"),
            entry("citation_technical_report_institution", "United Nations"),
            entry("citation_technical_report_number", "A/RES/66/181"),
            entry("citation_language", "en"),
            entry("citation_public_url", "https://undocs.org/A/RES/66/181"),
            entry("citation_fulltext_html_url", BASE + "id/A/RES/66/181"),
            entry("DC.date", "2011-12-19"),
            entry("DC.type", "resolution"),
            entry("DC.identifier", BASE + "id/A/RES/66/181"));
    assertThat(tags.get("citation_title"))
        .startsWith("Strengthening the United Nations crime prevention")
        .isEqualTo(tags.get("DC.title"));
  }

  @Test
  void whatIsOnlyCitedHasNoFullText() throws Exception {
    assertThat(tags(page("/data/A/RES/60/1")))
        .containsEntry("citation_title", "General Assembly resolution 60/1")
        .doesNotContainKeys("citation_fulltext_html_url", "citation_publication_date");
  }

  @Test
  void whatIsNeitherADocumentNorAPartHasNone() throws Exception {
    assertThat(tags(page("/data/actor/unodc"))).containsOnlyKeys("viewport");
    assertThat(page("/data/actor/unodc")).doesNotContain("<script", "unapi");
  }

  @Test
  void aDocumentIsDescribedForSearchEngines() throws Exception {
    Resource document = described("/data/A/RES/66/181").getResource(BASE + "id/A/RES/66/181");
    assertThat(types(document)).containsExactly("Legislation");
    assertThat(text(document, "legislationIdentifier")).isEqualTo("A/RES/66/181");
    assertThat(text(document, "legislationDate")).isEqualTo("2011-12-19");
    assertThat(text(document, "legislationType")).isEqualTo("resolution");
    assertThat(text(document, "alternateName")).isEqualTo("General Assembly resolution 66/181");
    assertThat(text(document, "inLanguage")).isEqualTo("en");
    Resource organ = document.getPropertyResourceValue(schema("legislationPassedBy"));
    assertThat(organ.getURI()).isEqualTo(BASE + "id/actor/general-assembly");
    assertThat(text(organ, "name")).isEqualTo("General Assembly");
    assertThat(
            document
                .listProperties(schema("citation"))
                .mapWith(cited -> text(cited.getResource(), "name"))
                .toList())
        .contains("A/RES/65/232", "United Nations Convention against Corruption");
  }

  @Test
  void aDraftIsPassedByNobody() throws Exception {
    String id = "draft/68/C.3/2013-10-10/italy";
    Resource draft = described("/data/" + id).getResource(BASE + "id/" + id);
    assertThat(text(draft, "legislationType")).isEqualTo("draft resolution");
    assertThat(draft.hasProperty(schema("legislationPassedBy"))).isFalse();
  }

  @Test
  void aReportIsNoLaw() throws Exception {
    Resource report = described("/data/A/66/303").getResource(BASE + "id/A/66/303");
    assertThat(types(report)).doesNotContain("Legislation");
    assertThat(text(report, "identifier")).isEqualTo("A/66/303");
  }

  @Test
  void aParagraphIsAPartOfItsDocument() throws Exception {
    Resource paragraph =
        described("/data/A/RES/66/181/op1").getResource(BASE + "id/A/RES/66/181/op1");
    assertThat(text(paragraph, "name")).isEqualTo("General Assembly resolution 66/181, para. 1");
    assertThat(paragraph.getPropertyResourceValue(schema("isPartOf")).getURI())
        .isEqualTo(BASE + "id/A/RES/66/181");
    assertThat(paragraph.getPropertyResourceValue(schema("citation")).getURI())
        .isEqualTo(BASE + "id/A/RES/65/232");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dataset"})
  void theDataAreADataset(String path) throws Exception {
    Resource dataset = described(path).getResource(BASE + "dataset");
    assertThat(types(dataset)).containsExactly("Dataset");
    assertThat(text(dataset, "name")).isEqualTo("Mandate Graph");
    assertThat(text(dataset, "license")).startsWith("https://creativecommons.org/");
    assertThat(text(dataset, "version")).isEqualTo(text(dataset, "dateModified"));
    assertThat(dataset.hasProperty(schema("publisher"))).isFalse();
  }

  @Test
  void theListOfDocumentsHasAContextObjectEach() throws Exception {
    List<Map<String, String>> objects =
        COINS.matcher(page("/")).results().map(PageMetadataTest::contextObject).toList();
    assertThat(objects)
        .hasSize(5)
        .allSatisfy(
            object ->
                assertThat(object)
                    .contains(
                        entry("ctx_ver", "Z39.88-2004"),
                        entry("rft_val_fmt", "info:ofi/fmt:kev:mtx:book"),
                        entry("rft.genre", "report"),
                        entry("rft.aucorp", "United Nations General Assembly")))
        .anySatisfy(
            object ->
                assertThat(object)
                    .contains(
                        entry("rft.date", "2011-12-19"),
                        entry("rft_id", "https://undocs.org/A/RES/66/181")));
  }

  @Test
  void aHostileTitleIsATitle() throws Exception {
    for (String path : List.of("/data/A/RES/90/1", "/data/A/RES/90/1/op1", "/")) {
      assertThat(JSON_LD.matcher(page(path)).replaceFirst(""))
          .as(path)
          .doesNotContain("<script", "<!--", "<b>");
    }
    Resource document = described("/data/A/RES/90/1").getResource(BASE + "id/A/RES/90/1");
    assertThat(text(document, "name")).isEqualTo(TITLE);
    assertThat(unescaped(tags(page("/data/A/RES/90/1")).getOrDefault("citation_title", "")))
        .isEqualTo(TITLE);
    assertThat(COINS.matcher(page("/")).results().map(PageMetadataTest::contextObject))
        .anySatisfy(object -> assertThat(object).containsEntry("rft.btitle", TITLE));
  }

  @Test
  void aPageLeadsToItsCitation() throws Exception {
    for (String id :
        List.of("A/RES/66/181", "A/RES/66/181/op34", "draft/68/C.3/2013-10-10/italy")) {
      assertThat(page("/data/" + id))
          .contains(
              "<link rel=\"unapi-server\" type=\"application/xml\" title=\"unAPI\""
                  + " href=\"/unapi\">",
              "<abbr class=\"unapi-id\" title=\"" + id + "\">");
      HttpResponse<byte[]> found = server.get("/unapi?id=" + id + "&format=ris");
      assertThat(found.statusCode()).isEqualTo(302);
      String location = SeedServer.header(found, "Location");
      assertThat(SeedServer.text(server.get(location))).startsWith("TY  - RPRT\r\n");
    }
  }

  @Test
  void theFormatsOfCitationsAreNamed() throws Exception {
    assertThat(server.get("/unapi").statusCode()).isEqualTo(200);
    assertThat(server.get("/unapi?id=A/RES/66/181").statusCode()).isEqualTo(300);
    for (String path : List.of("/unapi", "/unapi?id=A/RES/66/181")) {
      Element formats =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(server.get(path).body()))
              .getDocumentElement();
      assertThat(formats.getTagName()).isEqualTo("formats");
      assertThat(((Element) formats.getElementsByTagName("format").item(0)).getAttribute("name"))
          .isEqualTo("ris");
    }
    assertThat(server.get("/unapi?id=A/RES/66/181&format=mods").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A/RES/1/1", "actor/unodc", "//evil.example", "x%0d%0aSet-Cookie:y=1", "%3Cb"})
  void whatIsNotCitedIsNotFound(String id) throws Exception {
    HttpResponse<byte[]> response = server.get("/unapi?id=" + id + "&format=ris");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static String page(String path) throws Exception {
    HttpResponse<byte[]> response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return SeedServer.text(response);
  }

  private static Map<String, String> tags(String page) {
    Map<String, String> tags = new LinkedHashMap<>();
    META.matcher(page).results().forEach(tag -> tags.put(tag.group(1), tag.group(2)));
    return tags;
  }

  private static String unescaped(String attribute) {
    return attribute
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static Map<String, String> contextObject(MatchResult span) {
    Map<String, String> object = new LinkedHashMap<>();
    Stream.of(unescaped(span.group(1)).split("&", -1))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> object.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return object;
  }

  /** The page's only data block, as triples; a context of one line takes the place of the web's. */
  private static Model described(String path) throws Exception {
    List<String> blocks =
        JSON_LD.matcher(page(path)).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSize(1);
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, o) ->
            JsonDocument.of(
                Json.createObjectBuilder()
                    .add("@context", Json.createObjectBuilder().add("@vocab", SCHEMA))
                    .build()));
    return RDFParser.create()
        .fromString(blocks.get(0))
        .lang(Lang.JSONLD11)
        .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, options))
        .toModel();
  }

  private static Property schema(String name) {
    return ResourceFactory.createProperty(SCHEMA, name);
  }

  private static String text(Resource thing, String property) {
    return thing.getRequiredProperty(schema(property)).getString();
  }

  private static List<String> types(Resource thing) {
    return thing
        .listProperties(RDF.type)
        .mapWith(type -> type.getResource().getLocalName())
        .toList();
  }
}
