package org.mandategraph.ingest;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.MandateStore;

/**
 * Fills a store from files. One writer puts the documents in, in the order of the files, each in a
 * transaction of its own: the result does not hang on threads, and stopping leaves whole documents.
 */
public final class Ingest {
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
    FileReading.Sink write =
        outcome -> {
          Outcome judged = judge(outcome);
          if (judged instanceof Outcome.Read read) {
            store.replace(read.extraction());
            tally.read(read.file(), read.extraction());
          } else if (judged instanceof Outcome.Refused refused) {
            tally.refused(refused);
          }
          observer.accept(judged);
        };
    for (Outcome outcome : input.unreadable()) {
      write.accept(outcome);
    }
    return tally.report(reading.read(input.files(), stop, write));
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
