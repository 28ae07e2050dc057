package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/**
 * Fills a store from files. One writer puts the documents in, in the order of the files, some at a
 * time in one transaction: the result does not hang on threads, and stopping leaves whole
 * documents.
 */
public final class Ingest {
  /** Documents a transaction: enough to spread its fixed cost, few enough to keep in memory. */
  private static final int BATCH = 20;

  private final FileReading reading;
  private final MandateStore store;
  private final boolean force;

  /**
   * Prepares an ingestion.
   *
   * @param reading reads the files
   * @param store is filled
   * @param force whether a text that is no resolution is taken too, as a document of unknown kind
   */
  public Ingest(FileReading reading, MandateStore store, boolean force) {
    this.reading = reading;
    this.store = store;
    this.force = force;
  }

  /**
   * Reads the files and writes what they say.
   *
   * @param input the files
   * @param stop asked between two files; once true, the ingestion ends
   * @param observer told of each file once it is dealt with, on the caller's thread
   * @throws IOException where the store cannot be written; documents written before stay
   */
  public IngestReport run(InputFiles input, BooleanSupplier stop, Consumer<Outcome> observer)
      throws IOException {
    Tally tally = new Tally();
    List<Outcome> batch = new ArrayList<>();
    FileReading.Sink collect =
        outcome -> {
          batch.add(judge(outcome));
          if (batch.size() >= BATCH) {
            write(batch, tally, observer);
          }
        };
    for (Outcome outcome : input.unreadable()) {
      collect.accept(outcome);
    }
    boolean whole = reading.read(input.files(), stop, collect);
    write(batch, tally, observer);
    return tally.report(whole);
  }

  private void write(List<Outcome> batch, Tally tally, Consumer<Outcome> observer)
      throws StoreException {
    Set<Path> passedOver = new HashSet<>();
    for (Outcome outcome : batch) {
      if (outcome instanceof Outcome.Read read && heldBefore(read.extraction(), tally)) {
        passedOver.add(read.file());
      }
    }
    store.replace(
        batch.stream()
            .filter(Outcome.Read.class::isInstance)
            .map(o -> ((Outcome.Read) o).extraction())
            .toList());
    for (Outcome outcome : batch) {
      if (outcome instanceof Outcome.Read read && passedOver.contains(read.file())) {
        tally.passedOver(read.file(), read.extraction().resolution().id());
      } else if (outcome instanceof Outcome.Read read) {
        tally.read(read.file(), read.extraction());
      } else if (outcome instanceof Outcome.Refused refused) {
        tally.refused(refused);
      }
      observer.accept(outcome);
    }
    batch.clear();
  }

  private boolean heldBefore(Extraction coming, Tally tally) {
    return !tally.has(coming.resolution().id()) && store.holdsBetter(coming);
  }

  private Outcome judge(Outcome outcome) {
    if (!force && outcome instanceof Outcome.Read read && !isResolution(read.extraction())) {
      return new Outcome.Refused(
          read.file(),
          "no resolution: no preambular or operative paragraph was found;"
              + " --force takes it as a document of unknown kind",
          null);
    }
    return outcome;
  }

  private static boolean isResolution(Extraction extraction) {
    return extraction.findings().stream().noneMatch(f -> f.issue() == Issue.NOT_A_RESOLUTION);
  }
}
