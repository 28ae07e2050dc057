package org.mandategraph.ingest;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandategraph.extract.Extractor;

/** Reads files as an ingestion into an empty store would, and writes nothing. */
public final class DryRun {
  private final FileReading reading;
  private final Extractor extractor;
  private final boolean force;
  private final Tally tally = new Tally();

  /**
   * Prepares it.
   *
   * @param force whether a text that is no resolution would be stored too
   */
  public DryRun(FileReading reading, Extractor extractor, boolean force) {
    this.reading = reading;
    this.extractor = extractor;
    this.force = force;
  }

  /**
   * Reads the files, once.
   *
   * @param stop asked between two files; once true, the reading ends
   * @param observer receives each file once it is read, on the caller's thread
   */
  public IngestReport run(InputFiles input, BooleanSupplier stop, Consumer<Outcome> observer)
      throws IOException {
    for (Outcome outcome : input.unreadable()) {
      count(outcome, null);
    }
    boolean whole =
        reading.read(
            input.files(),
            (bytes, name) -> Summary.of(extractor.extract(bytes, name)),
            stop,
            (outcome, summary) -> {
              count(outcome, summary);
              observer.accept(outcome);
            });
    return tally.report(whole);
  }

  private void count(Outcome outcome, @Nullable Summary summary) {
    if (outcome instanceof Outcome.Refused refused) {
      tally.refused(refused);
    } else if (summary != null && (force || summary.isResolution())) {
      tally.read(outcome.file(), summary);
    } else {
      tally.refused(Outcome.Refused.notAResolution(outcome.file()));
    }
  }
}
