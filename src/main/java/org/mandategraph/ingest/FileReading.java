package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;

/**
 * Reads files on several threads, makes there what is wanted of each, and passes the outcomes on
 * one by one, in the order of the files. Memory is bounded: only a few files are ahead of the one
 * that is passed on.
 */
public final class FileReading {
  private static final int AHEAD = 2;

  private final Extractor extractor;
  private final int threads;

  /** Takes the outcomes. */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * Takes one; what it throws ends the reading.
     *
     * @param outcome what became of the file
     * @param made what was made of its extraction; null where the file was refused
     */
    void accept(Outcome outcome, @Nullable T made) throws IOException;
  }

  private record Made<T>(Outcome outcome, @Nullable T product) {}

  /** On as many threads as there are processors. */
  public FileReading(Extractor extractor) {
    this(extractor, Runtime.getRuntime().availableProcessors());
  }

  FileReading(Extractor extractor, int threads) {
    this.extractor = extractor;
    this.threads = threads;
  }

  /**
   * Reads the files.
   *
   * @param files in the order in which the outcomes are wanted
   * @param maker makes something of each extraction, on the thread that read the file
   * @param stop asked between two files; once true, nothing more is passed on
   * @param sink gets each outcome, on the caller's thread
   * @return whether all files were passed on
   * @throws IOException from the sink
   */
  public <T> boolean read(
      List<Path> files, Function<Extraction, T> maker, BooleanSupplier stop, Sink<T> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Made<T>>> underWay = new ArrayDeque<>();
      Iterator<Path> rest = files.iterator();
      while (rest.hasNext() || !underWay.isEmpty()) {
        while (rest.hasNext() && underWay.size() < AHEAD * threads) {
          Path file = rest.next();
          underWay.add(pool.submit(() -> read(file, maker)));
        }
        Made<T> made = underWay.remove().get();
        if (stop.getAsBoolean()) {
          return false;
        }
        sink.accept(made.outcome(), made.product());
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> Made<T> read(Path file, Function<Extraction, T> maker) {
    try {
      if (Files.size(file) > extractor.limits().bytes()) {
        return refused(
            file,
            "larger than %d bytes; give the resolution as a file of its own"
                .formatted(extractor.limits().bytes()),
            null);
      }
      Extraction extraction =
          extractor.extract(Files.readAllBytes(file), String.valueOf(file.getFileName()));
      return new Made<>(new Outcome.Read(file, extraction), maker.apply(extraction));
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
