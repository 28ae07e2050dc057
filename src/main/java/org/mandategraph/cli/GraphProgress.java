package org.mandategraph.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.export.Watch;

/** Shows how far the writing or sending of graphs is, and ends it when the user asks. */
final class GraphProgress implements Watch, AutoCloseable {
  private final PrintStream err;
  private final Progress.Work work;
  private final Stop stop;
  private @Nullable Progress progress;

  GraphProgress(PrintStream err, Progress.Work work, Stop stop) {
    this.err = err;
    this.work = work;
    this.stop = stop;
  }

  @Override
  public void begin(int graphs) {
    progress = new Progress(err, work, graphs);
  }

  @Override
  public void done(String graph) {
    if (progress != null) {
      progress.step(graph);
    }
  }

  @Override
  public boolean stopped() {
    return stop.asked();
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
    }
  }
}
