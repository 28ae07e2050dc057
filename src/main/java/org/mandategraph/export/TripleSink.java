package org.mandategraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Writes the union of all graphs: each triple once, sorted, so that all that is said of one thing
 * stands together. What does not fit into memory waits on disk, in the system's folder of temporary
 * files.
 */
final class TripleSink implements GraphSink {
  /** Writes sorted triples in one syntax. */
  @FunctionalInterface
  interface Syntax {
    void write(Iterator<Triple> triples, OutputStream out) throws IOException;
  }

  /** Triples in memory at a time, some 100 megabytes of them. */
  static final long IN_MEMORY = 200_000;

  private final Path file;
  private final Syntax syntax;
  private final SortedDataBag<Triple> triples;

  TripleSink(Path file, Syntax syntax, long inMemory) {
    this.file = file;
    this.syntax = syntax;
    this.triples =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(inMemory), new SpilledTriples(), NamedGraph.ORDER);
  }

  /** Turtle, a block a subject. */
  static void writeTurtle(Iterator<Triple> triples, OutputStream out) {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Prefixes.write(turtle);
    triples.forEachRemaining(turtle::triple);
    turtle.finish();
  }

  @Override
  public void write(NamedGraph graph) {
    graph.sorted().forEach(triples::add);
  }

  @Override
  public void finish() throws IOException {
    Iterator<Triple> sorted = Iter.distinctAdjacent(triples.iterator());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      syntax.write(sorted, out);
    } finally {
      Iter.close(sorted);
    }
  }

  @Override
  public void close() {
    triples.close();
  }
}
