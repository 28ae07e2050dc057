package org.mandategraph.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.mandategraph.export.ProgressMonitor;

/**
 * Shows the progress of long work, a bar on a terminal, some plain lines elsewhere, and stops it
 * when the user asks.
 */
final class ProgressDisplay implements ProgressMonitor, AutoCloseable {
  /**
   * The messages of a kind of work.
   *
   * @param doing while it lasts, such as "Reading"
   * @param done for what is done, such as "read"
   * @param unit what is counted, such as "files"
   */
  record Work(String doing, String done, String unit) {
    static final Work READING = new Work("Reading", "read", "files");
    static final Work WRITING = new Work("Writing", "written", "graphs");
    static final Work PUSHING = new Work("Pushing", "pushed", "graphs");
  }

  private static final int WIDTH = 80;
  private static final int LINES = 20;

  private final Host host;
  private final Work work;
  private final StopSignal stop;
  private @Nullable ProgressBar bar;
  private int total;
  private int done;

  /**
   * Shows nothing before the work begins.
   *
   * @param stop whether the user asks the work to stop
   */
  ProgressDisplay(Host host, Work work, StopSignal stop) {
    this.host = host;
    this.work = work;
    this.stop = stop;
  }

  @Override
  public void begin(int all) {
    total = all;
    bar = host.isTerminal() ? bar(host.err(), work, total) : null;
  }

  private static ProgressBar bar(PrintStream err, Work work, int total) {
    return new ProgressBarBuilder()
        .setTaskName(work.doing())
        .setInitialMax(total)
        .setUnit(" " + work.unit(), 1)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }

  /** Counts one more as done. */
  @Override
  public void done(String what) {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % Math.max(1, total / LINES) == 0 || done == total) {
      host.err().println(work.done() + " " + done + " of " + total + ": " + what);
    }
  }

  @Override
  public boolean stopped() {
    return stop.asked();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
