package org.mandategraph.export;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Turtle, a block a subject. */
final class TurtleSyntax implements TripleSink.Syntax {
  @Override
  public void write(Iterator<Triple> triples, OutputStream out) {
    writeTurtle(triples, out);
  }

  static void writeTurtle(Iterator<Triple> triples, OutputStream out) {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Prefixes.write(turtle);
    triples.forEachRemaining(turtle::triple);
    turtle.finish();
  }
}
