package org.mandategraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.graph.DcatProfile;
import org.mandategraph.graph.Shapes;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;

@Tag("one-jdk")
class ExportTest {
  @TempDir static Path folder;
  @TempDir static Path otherFolder;
  @TempDir static Path exports;
  private static MandateStore store;
  private static MandateStore backwards;
  @TempDir private Path temp;

  @BeforeAll
  static void ingest() throws IOException {
    store = Seeds.open(folder);
    backwards = Seeds.open(otherFolder, Comparator.reverseOrder());
  }

  @AfterAll
  static void close() {
    store.close();
    backwards.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "JSONLD"})
  void theGraphsComeBackIntoAnEmptyStoreAsTheyWere(ExportFormat format) throws IOException {
    DatasetGraph back = DatabaseMgr.createDatasetGraph();
    String file = data(all(format)).toString();
    Txn.executeWrite(back, () -> RDFDataMgr.read(back, file));
    withGraphs(
        (name, graph) ->
            Txn.executeRead(
                back,
                () ->
                    assertThat(copy(graph).isIsomorphicWith(copy(back.getGraph(name))))
                        .as(name.toString())
                        .isTrue()));
    assertThat(Txn.calculateRead(back, () -> count(back))).isEqualTo(count(store.dataset()));
    assertThat(Txn.calculateRead(back, () -> back.getDefaultGraph().isEmpty())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "RDFXML"})
  void theUnionOfTheGraphsComesBackAsItWas(ExportFormat format) throws IOException {
    Graph back = RDFDataMgr.loadGraph(data(all(format)).toString());
    assertThat(back.isIsomorphicWith(union())).isTrue();
  }

  /** A release has the formats that are left out. */
  @ParameterizedTest
  @EnumSource(
      names = {"NQUADS", "CSV", "PARQUET", "GRAPHML"},
      mode = EnumSource.Mode.EXCLUDE)
  void theSameDocumentsGiveTheSameBytesInWhateverOrderTheyCame(ExportFormat format)
      throws IOException {
    Path one = all(format);
    Path other = temp.resolve("other");
    new Export(new Selection.All(), format).run(backwards.dataset(), other, Watched.toTheEnd());
    assertThat(bytes(other)).isEqualTo(bytes(one));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "RDFXML"})
  void whatWaitsOnDiskIsWrittenLikeWhatDoesNot(ExportFormat format) throws IOException {
    TripleSink.Syntax syntax =
        format == ExportFormat.TURTLE ? TripleSink::writeTurtle : RdfXmlSyntax::write;
    Path file = temp.resolve("spilled");
    try (TripleSink sink = new TripleSink(file, syntax, 1000)) {
      withGraphs((name, graph) -> sink.write(new NamedGraph(name.getURI(), graph)));
      sink.finish();
    }
    assertThat(file).hasSameBinaryContentAs(data(all(format)));
  }

  @ParameterizedTest
  @EnumSource
  void everyFileHasItsHash(ExportFormat format) throws IOException {
    Path out = all(format);
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("SHA256SUMS"))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> found = new TreeMap<>();
    found.putAll(bytes(out));
    found.remove("SHA256SUMS");
    assertThat(sums).isEqualTo(found).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "CSV_EXCEL", "PARQUET", "GRAPHML", "RELEASE"},
      mode = EnumSource.Mode.EXCLUDE)
  void itsDescriptionTellsWhatItIs(ExportFormat format) throws IOException {
    Path out = all(format);
    Model model = RDFDataMgr.loadModel(out.resolve("void.ttl").toString());
    Resource dataset = model.createResource("https://w3id.org/mandategraph/dataset");
    assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(union().size());
    assertThat(dataset.getProperty(VOID.documents).getLong()).isEqualTo(4);
    assertThat(dataset.getPropertyResourceValue(VOID.dataDump).getURI())
        .isEqualTo(data(out).toUri().toString());
    assertThat(
            dataset
                .getPropertyResourceValue(DCAT.distribution)
                .getProperty(DCAT.byteSize)
                .getLong())
        .isEqualTo(Files.size(data(out)));
    assertThat(DcatProfile.violations(model)).isEmpty();
  }

  @Test
  void whatIsTrueOfAPartIsSaidOfThePart() throws IOException {
    Path out = export(new Selection.Series("A/RES/66"), ExportFormat.NQUADS);
    Model model = RDFDataMgr.loadModel(out.resolve("void.ttl").toString());
    Resource part = model.createResource("https://w3id.org/mandategraph/dataset/series/A/RES/66");
    assertThat(part.getProperty(VOID.documents).getLong()).isEqualTo(1);
    assertThat(
            model
                .createResource("https://w3id.org/mandategraph/dataset")
                .listProperties()
                .mapWith(s -> s.getPredicate())
                .toList())
        .containsExactly(VOID.subset);
  }

  @Test
  void aSeriesIsItsDocuments() throws IOException {
    assertThat(documents(new Selection.Series("A/RES/66/"))).containsExactly("A/RES/66/181");
    assertThat(documents(new Selection.Series("A/RES")))
        .containsExactly("A/RES/64/179", "A/RES/65/232", "A/RES/66/181");
    assertThatThrownBy(() -> documents(new Selection.Series("A/RES/6")))
        .hasMessageContaining("no document");
  }

  @Test
  void anActorsMandatesAreTheParagraphsThatAskIt() throws IOException {
    Actor office = actor("unodc");
    Path out = export(new Selection.Mandates(office), ExportFormat.TURTLE);
    Graph graph = RDFDataMgr.loadGraph(data(out).toString());
    Node iri = NodeFactory.createURI("https://w3id.org/mandategraph/id/actor/unodc");
    assertThat(graph.stream(Node.ANY, Vocabulary.ASKS_ACTOR.asNode(), iri).count())
        .isPositive()
        .isEqualTo(
            Txn.calculateRead(
                store.dataset(),
                () ->
                    store.dataset().getUnionModel().getGraph().stream(
                            Node.ANY, Vocabulary.ASKS_ACTOR.asNode(), iri)
                        .count()));
    assertThat(Shapes.validate(graph)).isEmpty();
    assertThat(graph.stream(Node.ANY, RDF.type.asNode(), Vocabulary.PREAMBULAR_PARAGRAPH.asNode()))
        .isEmpty();
  }

  @Test
  void aPartIsAsSmallAsItMayBe() throws IOException {
    assertThat(Files.size(data(export(new Selection.Mandates(actor("unodc")), ExportFormat.TRIG))))
        .isLessThan(Files.size(data(all(ExportFormat.TRIG))));
  }

  @Test
  void anEarlierExportIsReplaced() throws IOException {
    Path out = export(new Selection.All(), ExportFormat.CSV);
    new Export(new Selection.All(), ExportFormat.NQUADS)
        .run(store.dataset(), out, Watched.toTheEnd());
    assertThat(files(out))
        .extracting(f -> f.getFileName().toString())
        .containsExactly("SHA256SUMS", "mandates.nq", "void.ttl");
    assertThat(files(temp)).containsExactly(out);
  }

  @Test
  void whatIsNoExportStaysAsItIs() throws IOException {
    Path taken = Files.createDirectory(temp.resolve("mine"));
    Path mine = Files.writeString(taken.resolve("a"), "b");
    assertThatThrownBy(
            () ->
                new Export(new Selection.All(), ExportFormat.CSV)
                    .run(store.dataset(), taken, Watched.toTheEnd()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("no earlier export");
    assertThat(mine).hasContent("b");
    assertThat(files(temp)).containsExactly(taken);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsStoppedLeavesNothing(ExportFormat format) throws IOException {
    Watched watch = Watched.until(3);
    assertThat(
            new Export(new Selection.All(), format)
                .run(store.dataset(), temp.resolve("out"), watch))
        .isEmpty();
    assertThat(watch.graphs).isEqualTo(Seeds.graphs(store));
    assertThat(files(temp)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsLeavesNothingAndAnEarlierExportAsItWas(ExportFormat format) throws IOException {
    Path out = export(new Selection.Series("A/RES/66"), ExportFormat.CSV);
    Map<String, String> before = bytes(out);
    ProgressMonitor broken =
        new ProgressMonitor() {
          @Override
          public void begin(int graphs) {}

          @Override
          public void done(String graph) {
            throw new IllegalStateException("the disk is gone");
          }

          @Override
          public boolean stopped() {
            return false;
          }
        };
    assertThatThrownBy(
            () -> new Export(new Selection.All(), format).run(store.dataset(), out, broken))
        .hasMessage("the disk is gone");
    assertThat(bytes(out)).isEqualTo(before);
    assertThat(files(temp)).containsExactly(out);
  }

  @Test
  void rdfXmlRefusesWhatItCannotHold() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(
        NodeFactory.createURI("urn:a"),
        NodeFactory.createURI("urn:b#c"),
        NodeFactory.createLiteralString("bell \u0007"));
    TripleSink sink = new TripleSink(temp.resolve("out"), RdfXmlSyntax::write, 10);
    sink.write(new NamedGraph("urn:g", graph));
    assertThatThrownBy(sink::finish).hasMessageContaining("use another --format");
    sink.close();
  }

  @Test
  void rdfXmlKeepsEveryOtherCharacter() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String text : List.of("a\r\nb\rc", " <&>\"' ", "\t\n", "\uD835\uDD4F e\u0301 \u00A0")) {
      graph.add(
          NodeFactory.createURI("urn:a?x=1&y=\u00E9"),
          NodeFactory.createURI("http://example.org/p/1a"),
          NodeFactory.createLiteralLang(text, "en-GB"));
    }
    Path file = temp.resolve("out.rdf");
    try (TripleSink sink = new TripleSink(file, RdfXmlSyntax::write, 10)) {
      sink.write(new NamedGraph("urn:g", graph));
      sink.finish();
    }
    assertThat(RDFDataMgr.loadGraph(file.toString()).isIsomorphicWith(graph)).isTrue();
  }

  /** The whole store, written once in each format: to be read only. */
  private static Path all(ExportFormat format) throws IOException {
    Path out = exports.resolve(format.toString());
    if (!Files.exists(out)) {
      new Export(new Selection.All(), format).run(store.dataset(), out, Watched.toTheEnd());
    }
    return out;
  }

  private Path export(Selection selection, ExportFormat format) throws IOException {
    Path out = temp.resolve("out");
    assertThat(new Export(selection, format).run(store.dataset(), out, Watched.toTheEnd()))
        .isPresent();
    return out;
  }

  private List<String> documents(Selection selection) throws IOException {
    return Files.readAllLines(export(selection, ExportFormat.CSV).resolve("documents.csv")).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private static Actor actor(String key) {
    return Authorities.standard().actors().stream()
        .filter(a -> a.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Path data(Path out) throws IOException {
    return files(out).stream()
        .filter(f -> f.getFileName().toString().startsWith("mandates."))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  private static Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    withGraphs((name, graph) -> graph.find().forEachRemaining(union::add));
    return union;
  }

  /** The graphs that exports contain: all but the history. */
  private static void withGraphs(BiConsumer<Node, Graph> check) {
    Dataset dataset = store.dataset();
    Txn.executeRead(
        dataset,
        () ->
            Iter.filter(dataset.asDatasetGraph().listGraphNodes(), name -> !Graphs.isHistory(name))
                .forEachRemaining(
                    name -> check.accept(name, dataset.asDatasetGraph().getGraph(name))));
  }

  /** In memory, where graphs are compared faster. */
  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  private static long count(Dataset dataset) {
    return Txn.calculateRead(dataset, () -> count(dataset.asDatasetGraph()));
  }

  private static long count(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .filter(quad -> !Graphs.isHistory(quad.getGraph()))
        .count();
  }
}
