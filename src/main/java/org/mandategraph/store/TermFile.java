package org.mandategraph.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;

/**
 * The file in which TDB2 keeps the terms of a database, one after the other. The number of a term
 * is where it starts.
 */
final class TermFile {
  private static final int BUFFER = 1 << 16;

  private final BinaryDataFile file;

  private TermFile(BinaryDataFile file) {
    this.file = file;
  }

  /** The terms of the quads of a database; to be used in a transaction. */
  static TermFile of(DatasetGraph database) {
    NodeTableTRDF table =
        (NodeTableTRDF)
            TDBInternal.getDatasetGraphTDB(database)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable()
                .baseNodeTable();
    return new TermFile(table.getData());
  }

  /** Gives each IRI, in the order of the file. */
  void forEachIri(BiConsumer<NodeId, String> action) {
    try {
      BoundedInputStream in =
          BoundedInputStream.builder()
              .setInputStream(new BufferedInputStream(new Bytes(), BUFFER))
              .get();
      TProtocol protocol = TRDF.protocol(new TIOStreamTransport(in));
      RDF_Term term = new RDF_Term();
      for (long start = 0; start < file.length(); start = in.getCount()) {
        term.clear();
        term.read(protocol);
        if (term.isSetIri()) {
          action.accept(NodeIdFactory.createPtr(start), term.getIri().getIri());
        }
      }
    } catch (IOException | TException e) {
      throw new IllegalStateException("the file of terms cannot be read: " + e.getMessage(), e);
    }
  }

  /** The bytes of the file. */
  private final class Bytes extends InputStream {
    private long position;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      int read = file.read(position, bytes, start, length);
      position += Math.max(read, 0);
      return read;
    }
  }
}
