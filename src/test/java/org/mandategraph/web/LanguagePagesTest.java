package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.SixLanguages;

/** A resolution in six languages, as the server shows it. */
class LanguagePagesTest {
  private static final String BASE = "https://w3id.org/mandategraph/";
  private static final String ELI = "http://data.europa.eu/eli/ontology#";

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws Exception {
    MandateStore store = MandateStore.open(folder);
    for (String language : SixLanguages.languages()) {
      store.replace(Graphs.of(SixLanguages.akomaNtoso(language)));
    }
    server = SeedServer.start(store, Federation.none());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String get(String path, String accept) throws Exception {
    HttpResponse<byte[]> response = server.get(path, "Accept", accept);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return SeedServer.text(response);
  }

  private static String data(String tail) {
    return "/data/" + SixLanguages.SYMBOL + tail;
  }

  @Test
  void aDocumentLeadsToItsLanguages() throws Exception {
    String page = get(data(""), "text/html");
    String start = "href=\"/id/" + SixLanguages.SYMBOL;
    assertThat(page)
        .contains(start + "/fr\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">français</a>")
        .contains(start + "/ar\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>")
        .contains(SixLanguages.title("en"), "lang=\"en\" dir=\"ltr\"")
        .doesNotContain(SixLanguages.title("fr"));
    assertThat(SeedServer.header(server.get("/id/" + SixLanguages.SYMBOL + "/fr"), "Location"))
        .isEqualTo(data("/fr"));
  }

  @Test
  void aLanguageVersionShowsItsText() throws Exception {
    assertThat(get(data("/fr"), "text/html"))
        .contains(SixLanguages.title("fr"), "aria-current=\"page\">français</a>")
        .contains("examiner les droits des gardiens de phare", "lang=\"fr\"")
        .contains("Language version of <a href=\"/id/" + SixLanguages.SYMBOL + "\">")
        .contains("<a href=\"/text/" + SixLanguages.SYMBOL + "/fr\">")
        .doesNotContain("keepers of lighthouses");
    assertThat(get(data("/ar"), "text/html"))
        .contains("<p lang=\"ar\" dir=\"rtl\">", SixLanguages.title("ar"));
    assertThat(get(data("/en"), "text/html"))
        .contains(
            "to consider the rights of keepers of lighthouses", "aria-current=\"page\">English");
  }

  @Test
  void aParagraphLeadsToItsLanguages() throws Exception {
    String start = "href=\"/id/" + SixLanguages.SYMBOL;
    assertThat(get(data("/op1"), "text/html"))
        .contains(start + "/zh/op1\" hreflang=\"zh\"", start + "/op1\" hreflang=\"en\"");
    assertThat(get(data("/zh/op1"), "text/html"))
        .contains(SixLanguages.firstOperative("zh").substring(3))
        .contains(start + "/fr/op1\" hreflang=\"fr\"")
        .contains("aria-current=\"page\">中文</a>");
  }

  @Test
  void theTextOfEachLanguageHasItsHash() throws Exception {
    for (String language : SixLanguages.languages()) {
      HttpResponse<byte[]> text = server.get("/text/" + SixLanguages.SYMBOL + "/" + language);
      assertThat(text.statusCode()).isEqualTo(200);
      Model model = turtle(data("/" + language));
      assertThat(
              model
                  .getResource(BASE + "id/" + SixLanguages.SYMBOL + "/" + language + "/source")
                  .getProperty(model.createProperty(BASE + "ontology#textSha256"))
                  .getString())
          .isEqualTo(DigestUtils.sha256Hex(text.body()));
    }
    assertThat(server.get("/text/" + SixLanguages.SYMBOL).body())
        .isEqualTo(server.get("/text/" + SixLanguages.SYMBOL + "/en").body());
    assertThat(server.get("/text/" + SixLanguages.SYMBOL + "/de").statusCode()).isEqualTo(404);
    assertThat(get(data("/fr.akn.xml"), "*/*")).contains("Droits des gardiens de phare");
  }

  @Test
  void theStatementsOfADocumentNameItsLanguages() throws Exception {
    Model model = turtle(data(""));
    assertThat(
            model
                .listSubjectsWithProperty(
                    model.createProperty(ELI + "realizes"),
                    model.getResource(BASE + "id/" + SixLanguages.SYMBOL))
                .toList())
        .hasSize(6);
    JsonNode json = new JsonMapper().readTree(get(data(".json"), "*/*"));
    assertThat(json.get("languages"))
        .extracting(l -> l.get("language").asText())
        .containsExactly("ar", "en", "es", "fr", "ru", "zh");
    assertThat(json.at("/languages/3/version/iri").asText())
        .isEqualTo(BASE + "id/" + SixLanguages.SYMBOL + "/fr");
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "JSON_LD", "N_TRIPLES", "RDF_XML", "HTML", "JSON", "CSV"})
  void languageVersionsAndTheirPartsAreReturnedInAllFormats(ResponseFormat format)
      throws Exception {
    for (String tail : new String[] {"/fr", "/en", "/ar/op1", "/ar/source", "/ru/extraction"}) {
      String body = get(data(tail) + "." + format.suffix(), "*/*");
      assertThat(body).as(tail).contains(SixLanguages.SYMBOL);
    }
    String graph = get("/graph/" + SixLanguages.SYMBOL + "/fr", format.mediaType());
    assertThat(graph).isNotEmpty();
  }

  /** As IdentityWalkTest checks it of documents in one language. */
  @Test
  void whatTheGraphOfAVersionSaysIsAtTheIriOfEachThing() throws Exception {
    Model graph = turtle("/graph/" + SixLanguages.SYMBOL + "/ar");
    List<Resource> below =
        graph
            .listSubjects()
            .filterKeep(s -> s.getURI().startsWith(BASE + "id/" + SixLanguages.SYMBOL + "/ar"))
            .toList();
    assertThat(below).hasSizeGreaterThan(8);
    for (Resource thing : below) {
      Model there = turtle("/data/" + thing.getURI().substring((BASE + "id/").length()));
      assertThat(there.listStatements().toList())
          .as(thing.getURI())
          .containsAll(thing.listProperties().toList());
    }
  }

  private static Model turtle(String path) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .fromString(get(path, "text/turtle"))
        .lang(Lang.TURTLE)
        .base(BASE)
        .parse(model);
    assertThat(model.isEmpty()).isFalse();
    return model;
  }
}
