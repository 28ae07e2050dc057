package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.mandategraph.ingest.Outcome;

/** Shows how far the reading of files is: a bar on a terminal, some plain lines elsewhere. */
final class Progress implements Consumer<Outcome>, AutoCloseable {
  private static final int WIDTH = 80;
  private static final int LINES = 20;

  private final PrintStream err;
  private final int files;
  private final int step;
  private final @Nullable ProgressBar bar;
  private int done;

  /**
   * Starts.
   *
   * @param files how many files there are
   */
  Progress(PrintStream err, int files) {
    this.err = err;
    this.files = files;
    this.step = Math.max(1, files / LINES);
    this.bar = onTerminal() ? bar(err, files) : null;
  }

  /** From JDK 22 on this holds with the launcher's {@code jdk.console=java.base}. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    return System.console() != null;
  }

  private static ProgressBar bar(PrintStream err, int files) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(files)
        .setUnit(" files", 1)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void accept(Outcome outcome) {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % step == 0 || done == files) {
      err.println("read " + done + " of " + files + ": " + outcome.file());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
