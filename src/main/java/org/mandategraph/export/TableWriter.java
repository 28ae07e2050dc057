package org.mandategraph.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table. */
interface TableWriter extends AutoCloseable {
  /** Writes a row: a value a column, null where it is empty. */
  void write(List<@Nullable String> cells) throws IOException;

  @Override
  void close() throws IOException;
}
