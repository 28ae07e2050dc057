package org.mandategraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Quads or TriG: graph after graph, with only one in memory at a time. */
final class QuadSink implements GraphSink {
  private final OutputStream out;
  private final StreamRDF quads;

  QuadSink(Path file, RDFFormat format) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file));
    quads = StreamRDFWriter.getWriterStream(out, format);
    quads.start();
    if (!format.equals(RDFFormat.NQUADS)) {
      Prefixes.write(quads);
    }
  }

  @Override
  public void write(NamedGraph graph) {
    for (Triple triple : graph.sorted()) {
      quads.quad(Quad.create(graph.node(), triple));
    }
  }

  @Override
  public void finish() {
    quads.finish();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
