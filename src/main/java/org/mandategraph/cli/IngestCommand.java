package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
          + " others: it is listed at the end, and the exit code is 1."
    },
    footer = {
      "  mandates ingest seeds",
      "  mandates ingest A_RES_78_100.pdf A_RES_78_101.pdf",
      "  mandates ingest --data other-store my-resolutions/"
    })
final class IngestCommand extends StoreCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to read.")
  private List<Path> named = new ArrayList<>();

  @Mixin private final ScanOption scans = new ScanOption();

  @Option(
      names = "--force",
      description = "Also ingest a text that is no resolution, as a document of unknown kind.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    InputFiles input = find(named, folder());
    try (StopSignal stop = StopSignal.onSignal();
        MandateStore opened = open()) {
      IngestReport report = ingest(input, scans.extractor(), opened, force, stop);
      return report.complete() && report.refused().isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }
}
