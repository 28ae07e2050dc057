package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.DryRun;
import org.mandategraph.ingest.IngestReport;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates ingest}. */
@Command(
    name = "ingest",
    description = {
      "Reads resolutions and writes them to the store.",
      "",
      "Reads PDF, Word, HTML and plain text. Folders are searched, without hidden files and"
          + " symbolic links. A document that is already in the store is replaced; re-running is"
          + " safe. All language versions of a document are kept; the facts are read in English,"
          + " else in French, else in another language. If several files contain the same document"
          + " in one language, the most complete one is used, whatever their order: Akoma Ntoso,"
          + " Word, PDF, HTML, text, and a scan last. A file that cannot be read does not stop the"
          + " others, nor does one that takes more than two minutes of processor time: it is listed"
          + " at the end, and the exit code is 1.",
      "",
      "What is read from a file is kept in the store's folder by the hash of its bytes: a run that"
          + " was interrupted goes on where it was when it is started again, and files that the"
          + " store has cost nothing.",
      "",
      "While 'mandates serve' or 'mandates up' is running on the store, that server reads the"
          + " files, and shows them as soon as all are in."
    },
    footer = {
      "  mandates ingest seeds",
      "  mandates ingest A_RES_78_100.pdf A_RES_78_101.pdf",
      "  mandates ingest --dry-run my-resolutions/",
      "  mandates ingest --data other-store my-resolutions/"
    })
final class IngestCommand extends StoreCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to read.")
  private List<Path> named = new ArrayList<>();

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--force",
      description = "Also ingest a text that is no resolution, as a document of unknown kind.")
  private boolean force;

  @Option(
      names = "--dry-run",
      description = "Read the files and print what would be found and refused; write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    InputFiles input = find(named, folder());
    IngestReport report = dryRun ? readOnly(input) : ingest(input);
    return report.complete() && report.refused().isEmpty() ? Mandates.OK : Mandates.FAILED;
  }

  private IngestReport ingest(InputFiles input) throws IOException {
    try (StopSignal stop = host().stopSignal()) {
      IngestReport report;
      try (MandateStore opened = open()) {
        report = ingest(input, options, opened, force, stop);
      }
      if (!stop.asked()) {
        host().compact(folder());
      }
      return report;
    }
  }

  private IngestReport readOnly(InputFiles input) throws IOException {
    Extractor extractor = options.extractor();
    DryRun run = new DryRun(options.reading(extractor), extractor, force);
    try (StopSignal stop = host().stopSignal()) {
      IngestReport report = report(input, run::run, stop);
      err().println("Nothing was written: --dry-run.");
      return report;
    }
  }
}
