package org.mandategraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The stream for data. It remembers why it could not be written, which a {@link
 * java.io.PrintStream} does not say: a result that was lost on a full disk must not look like
 * success.
 */
final class DataStream extends FilterOutputStream {
  /** What systems call it when the reader has enough, as {@code head} has. */
  private static final String READER_GONE = "Broken pipe";

  private @Nullable IOException failure;

  DataStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** Why data were lost; null where they were not, or where their reader wanted no more. */
  @Nullable IOException failure() {
    IOException first = failure;
    return first == null || READER_GONE.equals(first.getMessage()) ? null : first;
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void attempt(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      if (failure == null) {
        failure = e;
      }
      throw e;
    }
  }
}
