package org.mandategraph.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.export.ProgressMonitor;

/** Shows the progress of writing or sending graphs, and stops it when the user asks. */
final class GraphProgress implements ProgressMonitor, AutoCloseable {
  private final PrintStream err;
  private final ProgressDisplay.Work work;
  private final StopSignal stop;
  private @Nullable ProgressDisplay progress;

  GraphProgress(PrintStream err, ProgressDisplay.Work work, StopSignal stop) {
    this.err = err;
    this.work = work;
    this.stop = stop;
  }

  @Override
  public void begin(int graphs) {
    progress = new ProgressDisplay(err, work, graphs);
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
