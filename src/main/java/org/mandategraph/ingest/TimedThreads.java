package org.mandategraph.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that give up a task which uses more processor time than it may. Java cannot end a thread
 * from outside: the task is left to itself, and another thread takes its thread's place. No thread
 * is interrupted, because that would close the files of a store that it reads. The threads do not
 * keep the program from ending.
 */
final class TimedThreads implements AutoCloseable {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Logger LOG = LoggerFactory.getLogger(TimedThreads.class);
  private static final int LOOKS_PER_BUDGET = 20;
  private static final long PATIENCE_SECONDS = 2;

  private record Running(Thread thread, long since, Runnable giveUp) {
    Duration used() {
      return Duration.ofNanos(CLOCK.getThreadCpuTime(thread.getId()) - since);
    }
  }

  private final Duration budget;
  private final ThreadPoolExecutor threads;
  private final ScheduledExecutorService watch;
  private final ScheduledFuture<?> looking;
  private final AtomicLong begun = new AtomicLong();

  /** By the number of the task. */
  private final Map<Long, Running> running = new ConcurrentHashMap<>();

  /**
   * Starts no thread yet.
   *
   * @param count of threads that work at a time
   * @param budget processor time of a task, at most
   */
  TimedThreads(int count, Duration budget) {
    this.budget = budget;
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "reading");
          thread.setDaemon(true);
          return thread;
        };
    threads =
        new ThreadPoolExecutor(
            count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
    watch = Executors.newSingleThreadScheduledExecutor(daemons);
    long pause = Math.max(1, budget.toMillis() / LOOKS_PER_BUDGET);
    looking = watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  /** Whether a further task would be started soon. */
  boolean isIdle() {
    return threads.getQueue().isEmpty();
  }

  /**
   * Runs a task.
   *
   * @param givenUp the result if it is given up
   */
  <T> Future<T> submit(Supplier<T> task, Supplier<T> givenUp) {
    CompletableFuture<T> result = new CompletableFuture<>();
    threads.execute(
        () -> {
          Thread thread = Thread.currentThread();
          long number = begun.incrementAndGet();
          running.put(
              number,
              new Running(
                  thread,
                  CLOCK.getThreadCpuTime(thread.getId()),
                  () -> result.complete(givenUp.get())));
          try {
            result.complete(task.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          } finally {
            if (running.remove(number) == null) {
              resize(-1);
            }
          }
        });
    return result;
  }

  private void look() {
    running.forEach(
        (number, one) -> {
          if (one.used().compareTo(budget) > 0 && running.remove(number, one)) {
            resize(1);
            one.giveUp().run();
          }
        });
  }

  private synchronized void resize(int by) {
    int count = threads.getCorePoolSize() + by;
    if (by > 0) {
      threads.setMaximumPoolSize(count);
      threads.setCorePoolSize(count);
    } else {
      threads.setCorePoolSize(count);
      threads.setMaximumPoolSize(count);
    }
  }

  /** Starts nothing more, and waits a moment for what is under way. */
  @Override
  public void close() {
    looking.cancel(true);
    watch.shutdownNow();
    threads.getQueue().clear();
    threads.shutdown();
    try {
      if (!running.isEmpty() && !threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("{} files are still being read", running.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
