package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.graph.Explanation;

@Tag("one-jdk")
class LanguageVersionsTest {
  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      BASE <https://w3id.org/mandategraph/id/A/HRC/RES/54/>
      """;

  @TempDir Path folder;
  private int stores;

  @Test
  void sixLanguagesAreKeptAndAligned() throws IOException {
    try (MandateStore store = filled(languages("en", "fr", "es", "ru", "ar", "zh"))) {
      assertThat(
              column(
                  store,
                  "SELECT ?x { ?e a eli:LegalExpression ; eli:realizes <98> ; eli:language ?l ;"
                      + " eli:title ?title . ?file a eli:Format ; eli:embodies ?e ;"
                      + " mg:sourceText ?text ; mg:textSha256 ?hash ; dcterms:format ?format ."
                      + " BIND(CONCAT(STRAFTER(STR(?l), 'language/'), ' ', STR(?title)) AS ?x) }"))
          .containsExactlyInAnyOrder(
              "ENG Rights of keepers of lighthouses",
              "FRA Droits des gardiens de phare",
              "SPA Derechos de los fareros",
              "RUS Права смотрителей маяков",
              "ARA حقوق حراس المنارات",
              "ZHO 灯塔看守人的权利");
      for (String place : List.of("pp1", "pp2", "op1", "op2", "op2.a", "op2.b")) {
        assertThat(
                column(
                    store,
                    "SELECT ?x { ?words eli:realizes <98/%s> ; mg:text ?text ; mg:inExpression"
                            .formatted(place)
                        + " ?e . <98/%s> a mg:Paragraph BIND(LANG(?text) AS ?x) }"
                            .formatted(place)))
            .as(place)
            .containsExactlyInAnyOrder("fr", "es", "ru", "ar", "zh");
      }
      assertThat(column(store, "SELECT (STR(?t) AS ?x) { <98/fr/op1> mg:text ?t ; mg:number '1' }"))
          .containsExactly(SixLanguages.firstOperative("fr"));
      assertThat(
              column(
                  store,
                  "SELECT (STR(?t) AS ?x) { ?w eli:realizes <98/op2.b> ;"
                      + " mg:inExpression <98/ar> ; mg:number '(ب)' ; mg:text ?t }"))
          .singleElement()
          .asString()
          .startsWith("أن يقدم");
      assertThat(column(store, "SELECT (STR(?i) AS ?x) { ?f mg:issue ?i ; mg:inDocument <98> }"))
          .doesNotContain("https://w3id.org/mandategraph/ontology#PartsNotAligned");
      assertThat(Explanation.ofAll(store.dataset())).isEmpty();
    }
  }

  @Test
  void theFactsAreReadInOneLanguage() throws IOException {
    try (MandateStore english = filled(languages("en"));
        MandateStore all = filled(languages("zh", "fr", "en", "ar"))) {
      String facts =
          "SELECT ?x { GRAPH <../../../../../graph/A/HRC/RES/54/98> { ?s ?p ?o }"
              + " BIND(CONCAT(STR(?s), ' ', STR(?p), ' ', STR(?o)) AS ?x) }";
      assertThat(column(all, facts)).containsExactlyInAnyOrderElementsOf(column(english, facts));
      assertThat(column(all, "SELECT (LANG(?t) AS ?x) { <98> dcterms:title ?t }"))
          .containsExactly("en");
      for (NamedQuery query : NamedQuery.list()) {
        if (!query.federated()) {
          assertThat(rows(all, query.sparql()))
              .as(query.name())
              .containsExactlyInAnyOrderElementsOf(rows(english, query.sparql()));
        }
      }
    }
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    List<byte[]> files = new ArrayList<>(languages("en", "fr", "es", "ru", "ar", "zh"));
    files.add(frenchInPlainText());
    Set<String> expected;
    try (MandateStore store = filled(files)) {
      expected = quads(store);
    }
    assertThat(expected).anyMatch(q -> q.contains("/54/98/fr/source") && q.contains("akn+xml"));
    Random random = new Random(5);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(files, random);
      try (MandateStore oneByOne = filled(files)) {
        assertThat(quads(oneByOne)).isEqualTo(expected);
      }
    }
    try (MandateStore together = MandateStore.open(newFolder())) {
      List<DocumentGraph> all = new ArrayList<>();
      for (byte[] file : files) {
        all.add(Graphs.of(file));
      }
      together.replace(all);
      assertThat(quads(together)).isEqualTo(expected);
    }
  }

  @Test
  void frenchAloneSpeaksUntilEnglishComesAndIsKeptThen() throws IOException {
    try (MandateStore store = filled(languages("ar", "fr"))) {
      assertThat(column(store, "SELECT (STR(?t) AS ?x) { <98/op1> mg:text ?t }"))
          .containsExactly(SixLanguages.firstOperative("fr"));
      assertThat(column(store, "SELECT (STR(?w) AS ?x) { ?w eli:realizes <98/op1> }"))
          .containsExactly("https://w3id.org/mandategraph/id/A/HRC/RES/54/98/ar/op1");
      Path french = store.text(SixLanguages.SYMBOL).orElseThrow();
      assertThat(store.text(SixLanguages.SYMBOL + "/fr")).contains(french);

      store.replace(Graphs.of(SixLanguages.akomaNtoso("en")));
      assertThat(column(store, "SELECT (STR(?t) AS ?x) { <98/op1> mg:text ?t }"))
          .containsExactly(SixLanguages.firstOperative("en"));
      assertThat(column(store, "SELECT (STR(?t) AS ?x) { <98/fr/op1> mg:text ?t }"))
          .containsExactly(SixLanguages.firstOperative("fr"));
      assertThat(store.text(SixLanguages.SYMBOL + "/fr")).contains(french);
      assertThat(store.text(SixLanguages.SYMBOL).orElseThrow()).content().contains("lighthouses");
      assertThat(store.akomaNtoso(SixLanguages.SYMBOL + "/ar").orElseThrow())
          .content()
          .contains("المنارات");
      assertThat(store.text(SixLanguages.SYMBOL + "/es")).isEmpty();
      assertThat(store.documents()).containsExactly(SixLanguages.SYMBOL);
    }
  }

  @Test
  void replacingOneLanguageTouchesNoOther() throws IOException {
    try (MandateStore store = filled(languages("en", "fr", "ru"))) {
      Set<String> before = quads(store);
      store.replace(
          Graphs.of(
              SixLanguages.akomaNtoso(
                  "fr", "<container name=\"pp\"><p>Notant également la mer,</p></container>")));
      Set<String> changed = quads(store);
      changed.removeAll(before);
      assertThat(changed)
          .isNotEmpty()
          .allMatch(q -> q.startsWith("https://w3id.org/mandategraph/graph/A/HRC/RES/54/98/fr "));
    }
  }

  @Test
  void whatIsNotAlignedIsKeptAndCounted() throws IOException {
    String third = "<container name=\"pp\"><p>Notant également la mer,</p></container>";
    try (MandateStore store = filled(languages("en"))) {
      store.replace(Graphs.of(SixLanguages.akomaNtoso("fr", third)));
      // Of three and of two paragraphs without numbers nobody knows which is which.
      assertThat(
              column(
                  store,
                  "SELECT (STR(?p) AS ?x) { ?w mg:inExpression <98/fr> ; mg:place ?p ; mg:text ?t"
                      + " FILTER NOT EXISTS { ?w eli:realizes ?part } }"))
          .containsExactlyInAnyOrder("pp1", "pp2", "pp3");
      assertThat(column(store, "SELECT (STR(?p) AS ?x) { <98/fr/op2.a> eli:realizes ?p }"))
          .containsExactly("https://w3id.org/mandategraph/id/A/HRC/RES/54/98/op2.a");
      assertThat(rows(store, NamedQuery.get("findings").orElseThrow().sparql()))
          .contains(
              Map.of(
                  "document", SixLanguages.SYMBOL,
                  "place", "fr",
                  "issue", "parts not aligned",
                  "detail", "3: pp1, pp2, pp3"));
      assertThat(Explanation.ofAll(store.dataset())).isEmpty();

      store.replace(
          Graphs.of(
              SixLanguages.akomaNtoso(
                  "en", "<container name=\"pp\"><p>Noting the sea,</p></container>")));
      assertThat(column(store, "SELECT (STR(?p) AS ?x) { <98/fr/pp3> eli:realizes ?p }"))
          .containsExactly("https://w3id.org/mandategraph/id/A/HRC/RES/54/98/pp3");
      assertThat(column(store, "SELECT (STR(?f) AS ?x) { ?f mg:issue mg:PartsNotAligned }"))
          .isEmpty();
    }
  }

  /** A/RES/77/31 in French, 77/93 in Spanish, 77/141 in Chinese, 77/246 in Arabic … */
  @Test
  void theLanguagesOfTheCorpusAreAligned() throws IOException {
    Path corpus = Path.of("..", "shared", "corpus", "akn");
    assumeTrue(Files.exists(corpus), () -> "the corpus is not there: " + corpus);
    try (MandateStore store = MandateStore.open(newFolder());
        Stream<Path> others = Files.list(corpus.resolve("other-languages"))) {
      for (Path other : others.sorted().toList()) {
        String name = other.getFileName().toString();
        Path english = corpus.resolve("ga").resolve(name.replaceFirst("[ACFRS]\\.xml$", "E.xml"));
        if (Files.exists(english)) {
          store.replace(Graphs.of(Files.readAllBytes(other)));
          store.replace(Graphs.of(Files.readAllBytes(english)));
        }
      }
      assertThat(
              column(
                  store,
                  "SELECT (CONCAT(?label, ' ', ?language, ' ', STR(COUNT(?words))) AS ?x) {"
                      + " ?words mg:inExpression/eli:realizes/rdfs:label ?label ; mg:text ?text ;"
                      + " eli:realizes/mg:inDocument/rdfs:label ?label BIND(LANG(?text) AS"
                      + " ?language) } GROUP BY ?label ?language"))
          .contains("A/RES/77/31 fr 106", "A/RES/77/93 es 25", "A/RES/77/141 zh 54")
          .contains("A/RES/77/246 ar 103", "A/RES/77/212 ru 123", "A/RES/77/333 ru 23");
      assertThat(column(store, "SELECT (STR(?f) AS ?x) { ?f mg:issue mg:PartsNotAligned }"))
          .isEmpty();
    }
  }

  private static List<byte[]> languages(String... codes) {
    return Stream.of(codes).map(SixLanguages::akomaNtoso).toList();
  }

  /** The same text from a file that says less of it: it must not take the place of the mark-up. */
  private static byte[] frenchInPlainText() {
    return """
    Nations Unies A/HRC/RES/54/98

    Droits des gardiens de phare

    Le Conseil des droits de l’homme,

    Rappelant sa résolution 53/1 du 12 juillet 2023,

    1. Décide d’examiner les droits des gardiens de phare.
    """
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** A store into which the files came one by one. */
  private MandateStore filled(List<byte[]> files) throws IOException {
    MandateStore store = MandateStore.open(newFolder());
    for (byte[] file : files) {
      store.replace(Graphs.of(file));
    }
    return store;
  }

  private Path newFolder() {
    return folder.resolve("store" + ++stores);
  }

  private static List<Map<String, String>> rows(MandateStore store, String query) {
    return new QueryRunner(store.dataset(), Federation.none()).rows(query);
  }

  private static List<String> column(MandateStore store, String query) {
    return rows(store, PREFIXES + query).stream().map(r -> r.getOrDefault("x", "")).toList();
  }

  /** What documents' graphs say. */
  private static Set<String> quads(MandateStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            Iter.toSet(
                Iter.map(
                    Iter.filter(
                        store.dataset().asDatasetGraph().find(),
                        q -> q.getGraph().getURI().contains("/graph/A/")),
                    q ->
                        String.join(
                            " ",
                            q.getGraph().toString(),
                            q.getSubject().toString(),
                            q.getPredicate().toString(),
                            q.getObject().toString()))));
  }
}
