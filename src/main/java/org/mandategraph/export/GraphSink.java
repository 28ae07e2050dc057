package org.mandategraph.export;

import java.io.IOException;

/** Writes graphs, which come in the order of their names, to a file or several. */
interface GraphSink extends AutoCloseable {
  /** Writes the next graph. */
  void write(NamedGraph graph) throws IOException;

  /** Writes what is still to be written. */
  void finish() throws IOException;

  /** Lets go of files, finished or not. */
  @Override
  void close() throws IOException;
}
