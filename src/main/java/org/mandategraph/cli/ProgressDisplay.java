package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.mandategraph.ingest.Outcome;

/** Shows the progress of long work: a bar on a terminal, some plain lines elsewhere. */
final class ProgressDisplay implements Consumer<Outcome>, AutoCloseable {
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

  private final PrintStream err;
  private final Work work;
  private final int total;
  private final int step;
  private final @Nullable ProgressBar bar;
  private int done;

  /**
   * Starts to show the progress of reading files.
   *
   * @param files how many files there are
   */
  ProgressDisplay(PrintStream err, int files) {
    this(err, Work.READING, files);
  }

  /**
   * Starts.
   *
   * @param total how much there is to do
   */
  ProgressDisplay(PrintStream err, Work work, int total) {
    this.err = err;
    this.work = work;
    this.total = total;
    this.step = Math.max(1, total / LINES);
    this.bar = onTerminal() ? bar(err, work, total) : null;
  }

  /** From JDK 22 on, this depends on the launcher's {@code jdk.console=java.base}. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    return System.console() != null;
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

  @Override
  public void accept(Outcome outcome) {
    step(outcome.file());
  }

  /** Counts one more as done. */
  void step(Object what) {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % step == 0 || done == total) {
      err.println(work.done() + " " + done + " of " + total + ": " + what);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
