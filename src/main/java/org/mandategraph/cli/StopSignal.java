package org.mandategraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end well when the user (Ctrl-C) or the system asks it to: the process ends only
 * once the command has closed what it had open.
 */
final class StopSignal implements AutoCloseable {
  /** Longest time a command may take to end; then the process ends without it. */
  static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch asked;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askAndWait, "stop");

  private StopSignal(CountDownLatch asked) {
    this.asked = asked;
  }

  /** Starts to listen to the end of the process. */
  static StopSignal onSignal() {
    StopSignal stop = new StopSignal(new CountDownLatch(1));
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** The wish of somebody else, who counts down to express it. */
  static StopSignal by(CountDownLatch asked) {
    return new StopSignal(asked);
  }

  /** Whether the command was asked to end. */
  boolean asked() {
    return asked.getCount() == 0;
  }

  /** Waits until the command is asked to end, or its thread is interrupted. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      // To be interrupted is to be asked. The mark is not set again: it would break the closing.
      asked.countDown();
    }
  }

  private void askAndWait() {
    asked.countDown();
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook was what asked.
    }
  }
}
