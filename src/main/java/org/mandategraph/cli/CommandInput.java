package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.FileReading;
import org.mandategraph.ingest.Ingest;
import org.mandategraph.ingest.IngestReport;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.store.MandateStore;

/** Finding and ingesting the files that a command names. */
final class CommandInput {
  private CommandInput() {}

  /** The files to read; fails if there are none. */
  static InputFiles find(List<Path> named, @Nullable Path except) throws IOException {
    InputFiles input = InputFiles.find(named, except);
    if (input.files().isEmpty() && input.unreadable().isEmpty()) {
      throw new CommandFailure(
          named.get(0) + ": nothing to read here; give PDF, Word, HTML or text files");
    }
    return input;
  }

  /** Ingests files and prints progress and a summary. */
  static IngestReport ingest(
      InputFiles input,
      Extractor extractor,
      MandateStore store,
      boolean force,
      StopSignal stop,
      Mandates program)
      throws IOException {
    Ingest ingest = new Ingest(new FileReading(extractor), store, force);
    IngestReport report;
    try (ProgressDisplay progress =
        new ProgressDisplay(program.err(), input.files().size() + input.unreadable().size())) {
      report = ingest.run(input, stop::asked, progress);
    }
    IngestSummary.print(report, program);
    return report;
  }
}
