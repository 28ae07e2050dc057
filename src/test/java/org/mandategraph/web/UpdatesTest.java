package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.web.Updates.Update;
import org.w3c.dom.Document;

class UpdatesTest {
  private static final Property MEMBER =
      ResourceFactory.createProperty("https://w3id.org/tree#member");
  private static final Property NODE = ResourceFactory.createProperty("https://w3id.org/tree#node");
  private static final String TEXT =
      """
      United Nations A/RES/66/181
      General Assembly

      66/181. Crime prevention <b> & justice

      The General Assembly,

      1. Requests the Secretary-General to assist States;

      2. Invites Member States to report.
      """;

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws Exception {
    MandateStore store = MandateStore.open(folder);
    store.replace(Graphs.of(TEXT));
    store.replace(Graphs.of(TEXT.replaceAll("\n2\\. .*", "")));
    server = SeedServer.start(store, Federation.none());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatIsRetiredIsGoneAndNamesWhatReplacesIt() throws Exception {
    for (String path :
        List.of(
            "/id/A/RES/66/181/op2",
            "/data/A/RES/66/181/op2",
            "/data/A/RES/66/181/op2.ttl",
            "/data/A/RES/66/181/op2/act1")) {
      HttpResponse<byte[]> response = server.get(path, "Accept", "text/plain");
      assertThat(response.statusCode()).as(path).isEqualTo(410);
      assertThat(SeedServer.text(response)).contains("/id/A/RES/66/181\n");
      assertThat(SeedServer.header(response, "Link")).startsWith("</id/A/RES/66/181>;");
    }
    assertThat(server.get("/data/A/RES/66/181/op1").statusCode()).isEqualTo(200);
  }

  @Test
  void theFeedListsTheNewestFirst() throws Exception {
    HttpResponse<byte[]> response = server.get("/updates.atom");
    assertThat(SeedServer.header(response, "Content-Type")).startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.body()));
    assertThat(texts(feed, "title").subList(1, 3))
        .containsExactly(
            "A/RES/66/181: Crime prevention <b> & justice (changed)",
            "A/RES/66/181: Crime prevention <b> & justice (added)");
    assertThat(texts(feed, "id"))
        .containsExactly(
            "https://w3id.org/mandategraph/updates",
            "https://w3id.org/mandategraph/update/A/RES/66/181/2",
            "https://w3id.org/mandategraph/update/A/RES/66/181/1");
    assertThat(texts(feed, "updated"))
        .allSatisfy(time -> assertThat(Instant.parse(time)).isNotNull());
  }

  @Test
  void theStreamHasEveryUpdateAndEachIsServed() throws Exception {
    Model page = turtle(server.get("/updates", "Accept", "text/turtle"));
    List<String> members =
        page.listObjectsOfProperty(MEMBER).mapWith(m -> m.asResource().getURI()).toList();
    assertThat(members).hasSize(2);
    for (String member : members) {
      String path = member.substring("https://w3id.org/mandategraph".length());
      assertThat(turtle(server.get(path, "Accept", "text/turtle")).isEmpty()).isFalse();
    }
    assertThat(server.get("/updates?page=2").statusCode()).isEqualTo(404);
    assertThat(server.get("/updates?page=x%0d").statusCode()).isEqualTo(404);
    assertThat(server.get("/updates", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void longStreamsHavePagesThatLeadToTheNext() {
    List<Update> updates =
        IntStream.rangeClosed(1, EventStream.PAGE + 1)
            .mapToObj(
                n ->
                    new Update(
                        "urn:update:" + n,
                        "urn:document",
                        "",
                        "",
                        "added",
                        Instant.EPOCH.plusMillis(n)))
            .toList();
    Model first = model(updates, 1);
    assertThat(first.listObjectsOfProperty(MEMBER).toList()).hasSize(EventStream.PAGE);
    assertThat(first.listObjectsOfProperty(NODE).mapWith(Object::toString).toList())
        .containsExactly("https://w3id.org/mandategraph/updates?page=2");
    assertThat(model(updates, 2).listObjectsOfProperty(MEMBER).mapWith(Object::toString).toList())
        .containsExactly("urn:update:251");
    assertThat(EventStream.page(updates, 3)).isEmpty();
  }

  private static Model model(List<Update> updates, int page) {
    return ModelFactory.createModelForGraph(EventStream.page(updates, page).orElseThrow());
  }

  private static Model turtle(HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(response.body()), Lang.TURTLE);
    return model;
  }

  private static List<String> texts(Document feed, String element) {
    return IntStream.range(0, feed.getElementsByTagNameNS("*", element).getLength())
        .mapToObj(i -> feed.getElementsByTagNameNS("*", element).item(i).getTextContent())
        .toList();
  }
}
