package org.mandategraph.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Triples that wait on disk to be sorted: N-Triples whose blank nodes keep their names. */
final class SpilledTriples implements SerializationFactory<Triple> {
  @Override
  public Sink<Triple> createSerializer(OutputStream out) {
    StreamRDF lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
    lines.start();
    return new Sink<>() {
      @Override
      public void send(Triple triple) {
        lines.triple(triple);
      }

      @Override
      public void flush() {
        // All is written at the end.
      }

      @Override
      public void close() {
        lines.finish();
      }
    };
  }

  @Override
  public Iterator<Triple> createDeserializer(InputStream in) {
    return IteratorParsers.createIteratorNTriples(
        in,
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(LabelToNode.createUseLabelEncoded()),
            ErrorHandlerFactory.errorHandlerStrict,
            false));
  }
}
