package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extractor;

/**
 * Compares the graph of each seed with the one that was checked and kept. After a change that is
 * meant, {@code mvn test -Dtest=GoldenGraphTest -Dgolden.update=true} writes them anew; read the
 * difference before it is committed.
 */
class GoldenGraphTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final SortedMap<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "mg", Vocabulary.MG,
              "cito", Vocabulary.CITO,
              "dcterms", "http://purl.org/dc/terms/",
              "eli", Vocabulary.ELI,
              "foaf", "http://xmlns.com/foaf/0.1/",
              "oa", "http://www.w3.org/ns/oa#",
              "prov", "http://www.w3.org/ns/prov#",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  static Stream<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theGraphIsTheOneThatWasChecked(Path seed) throws IOException {
    Graph graph = graph(seed);
    Path golden = GOLDEN.resolve(seed.getFileName() + ".ttl");
    if (Boolean.getBoolean("golden.update")) {
      write(graph, golden);
    }
    Graph expected = RDFDataMgr.loadGraph(golden.toString());
    assertThat(minus(graph, expected)).as("triples that are new").isEmpty();
    assertThat(minus(expected, graph)).as("triples that are gone").isEmpty();
    assertThat(graph.isIsomorphicWith(expected)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theGraphKeepsToTheShapes(Path seed) throws IOException {
    assertThat(Shapes.validate(graph(seed))).isEmpty();
  }

  private static Graph graph(Path seed) throws IOException {
    return new ExtractionGraph(Identity.standard(), Authorities.standard(), "golden")
        .of(Extractor.builder().build().extract(Files.readAllBytes(seed), seed.toString()));
  }

  private static List<Triple> minus(Graph graph, Graph other) {
    return graph.stream().filter(t -> !other.contains(t)).toList();
  }

  /** Sorted, so that a difference shows what changed. */
  private static void write(Graph graph, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      writer.start();
      PREFIXES.forEach(writer::prefix);
      graph.stream().sorted(Comparator.comparing(Triple::toString)).forEach(writer::triple);
      writer.finish();
    }
  }
}
