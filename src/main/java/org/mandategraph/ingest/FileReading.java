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
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extractor;

/**
 * Reads files on several threads and hands on the outcomes one by one, in the order of the files.
 * Memory is bounded: only a few files are ahead of the one that is handed on.
 */
public final class FileReading {
  /** A larger file is refused: the longest resolutions are a hundred times smaller. */
  public static final long MAX_BYTES = 200L * 1024 * 1024;

  private static final int AHEAD = 2;

  private final Extractor extractor;
  private final int threads;

  /** Takes the outcomes. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one; what it throws ends the reading. */
    void accept(Outcome outcome) throws IOException;
  }

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
   * @param stop asked between two files; once true, nothing more is handed on
   * @param sink gets each outcome, on the caller's thread
   * @return whether all files were handed on
   * @throws IOException from the sink
   */
  public boolean read(List<Path> files, BooleanSupplier stop, Sink sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> underWay = new ArrayDeque<>();
      Iterator<Path> rest = files.iterator();
      while (rest.hasNext() || !underWay.isEmpty()) {
        while (rest.hasNext() && underWay.size() < AHEAD * threads) {
          Path file = rest.next();
          underWay.add(pool.submit(() -> read(file)));
        }
        Outcome outcome = underWay.remove().get();
        if (stop.getAsBoolean()) {
          return false;
        }
        sink.accept(outcome);
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

  private Outcome read(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        return refused(
            file,
            "larger than %d MB; give the resolution as a file of its own"
                .formatted(MAX_BYTES / (1024 * 1024)),
            null);
      }
      return new Outcome.Read(
          file, extractor.extract(Files.readAllBytes(file), String.valueOf(file.getFileName())));
    } catch (UnreadableDocumentException e) {
      return refused(file, withoutName(file, e.getMessage()), e);
    } catch (AccessDeniedException e) {
      return refused(file, "may not be read; give yourself the right", e);
    } catch (IOException e) {
      return refused(file, "cannot be read (%s); check the disk and the file".formatted(e), e);
    } catch (OutOfMemoryError e) {
      return refused(file, "needs more memory; set MANDATES_JAVA_OPTIONS=-Xmx4g", e);
    } catch (RuntimeException | StackOverflowError e) {
      // One file must never take the others with it, whatever a parser does with it.
      return refused(file, "the program failed on it (%s); please report it".formatted(e), e);
    }
  }

  private static Outcome refused(Path file, String reason, @Nullable Throwable cause) {
    return new Outcome.Refused(file, reason, cause);
  }

  /** The reader starts with the file's name; who prints a refusal gives the whole path. */
  private static String withoutName(Path file, @Nullable String message) {
    String name = file.getFileName() + " ";
    String words = String.valueOf(message);
    return words.startsWith(name) ? words.substring(name.length()) : words;
  }
}
