package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Limits;

/**
 * Reads files on several threads, makes there what is wanted of each, and passes the outcomes on
 * one by one, in the order of the files. Memory is bounded: what was made of a few files waits for
 * its turn. A file that takes long delays no other: meanwhile, work that can be resumed goes on
 * with the files behind those, and a file that takes too long is refused.
 */
public final class FileReading {
  /** Processor time of a file: a hundred times what a long resolution takes. */
  private static final Duration BUDGET = Duration.ofMinutes(2);

  private static final int AHEAD = 4;
  private static final long PATIENCE_MILLIS = 50;

  private final Limits limits;
  private final int threads;
  private final Duration budget;

  /**
   * Makes what is wanted of a file.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Makes it.
     *
     * @param name the file's name, for messages only
     * @throws UnreadableDocumentException if the bytes are no document that can be read
     */
    T of(byte[] bytes, String name) throws IOException;

    /** Whether the same again takes little time, because the work keeps what takes long. */
    default boolean isKept() {
      return false;
    }
  }

  /** Takes the outcomes. */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * Takes one; what it throws ends the reading.
     *
     * @param outcome what became of the file
     * @param made what was made of it; null where the file was refused
     */
    void accept(Outcome outcome, @Nullable T made) throws IOException;
  }

  private record Made<T>(Outcome outcome, @Nullable T product) {}

  /**
   * On so many threads.
   *
   * @param limits a larger file is refused unread
   */
  public FileReading(Limits limits, int threads) {
    this(limits, threads, BUDGET);
  }

  FileReading(Limits limits, int threads, Duration budget) {
    this.limits = limits;
    this.threads = threads;
    this.budget = budget;
  }

  /**
   * Reads the files.
   *
   * @param files in the order in which the outcomes are wanted
   * @param work is done for each file, on several threads
   * @param stop asked between two files; once true, nothing more is passed on
   * @param sink gets each outcome, on the caller's thread
   * @return whether all files were passed on
   * @throws IOException from the sink
   */
  public <T> boolean read(List<Path> files, Work<T> work, BooleanSupplier stop, Sink<T> sink)
      throws IOException {
    try (TimedThreads pool = new TimedThreads(threads, budget)) {
      return new Run<>(files, work, pool).passOn(stop, sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    }
  }

  private final class Run<T> {
    private final List<Path> files;
    private final Work<T> work;
    private final TimedThreads pool;
    private final Deque<Future<Made<T>>> underWay = new ArrayDeque<>();
    private final Map<Integer, Future<Boolean>> early = new HashMap<>();
    private int next;

    Run(List<Path> files, Work<T> work, TimedThreads pool) {
      this.files = files;
      this.work = work;
      this.pool = pool;
    }

    boolean passOn(BooleanSupplier stop, Sink<T> sink)
        throws IOException, InterruptedException, ExecutionException {
      for (int passed = 0; passed < files.size(); ) {
        startNext();
        if (stop.getAsBoolean()) {
          return false;
        }
        try {
          Made<T> made = underWay.element().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
          underWay.remove();
          passed++;
          sink.accept(made.outcome(), made.product());
        } catch (TimeoutException e) {
          startEarly();
        }
      }
      return true;
    }

    private void startNext() {
      while (next < files.size() && underWay.size() < AHEAD * threads && isFree(next)) {
        Path file = files.get(next);
        early.remove(next++);
        underWay.add(pool.submit(() -> read(file, work), () -> outOfBudget(file)));
      }
    }

    /** The first is always free: nothing would be under way else. */
    private boolean isFree(int file) {
      Future<Boolean> before = early.get(file);
      return before == null || before.isDone() || underWay.isEmpty();
    }

    /** Has threads that would be idle work for later files, of which nothing waits in memory. */
    private void startEarly() {
      int later = next;
      while (work.isKept() && pool.isIdle() && later < files.size()) {
        Path file = files.get(later);
        if (!early.containsKey(later)) {
          early.put(
              later, pool.submit(() -> read(file, work).product() != null, () -> Boolean.FALSE));
        }
        later++;
      }
    }
  }

  private <T> Made<T> read(Path file, Work<T> work) {
    try {
      if (Files.size(file) > limits.bytes()) {
        return refused(
            file,
            "larger than %d bytes; give the resolution as a file of its own"
                .formatted(limits.bytes()),
            null);
      }
      T product = work.of(Files.readAllBytes(file), String.valueOf(file.getFileName()));
      return new Made<>(new Outcome.Read(file), product);
    } catch (UnreadableDocumentException e) {
      return refused(file, withoutName(file, e.getMessage()), e);
    } catch (AccessDeniedException e) {
      return refused(file, "may not be read; give yourself the right", e);
    } catch (IOException e) {
      return refused(file, "cannot be read (%s); check the disk and the file".formatted(e), e);
    } catch (OutOfMemoryError e) {
      return refused(file, "needs more memory; set MANDATES_JAVA_OPTIONS=-Xmx4g", e);
    } catch (RuntimeException | StackOverflowError e) {
      // One file must never stop the others, whatever a parser does with it.
      return refused(file, "the program failed on it (%s); please report it".formatted(e), e);
    }
  }

  private <T> Made<T> outOfBudget(Path file) {
    return refused(
        file,
        "took more than %d s; give the resolution as a file of its own"
            .formatted(budget.toSeconds()),
        null);
  }

  private static <T> Made<T> refused(Path file, String reason, @Nullable Throwable cause) {
    return new Made<>(new Outcome.Refused(file, reason, cause), null);
  }

  /** The reader starts with the file's name; who prints a refusal gives the whole path. */
  private static String withoutName(Path file, @Nullable String message) {
    String name = file.getFileName() + " ";
    String words = String.valueOf(message);
    return words.startsWith(name) ? words.substring(name.length()) : words;
  }
}
