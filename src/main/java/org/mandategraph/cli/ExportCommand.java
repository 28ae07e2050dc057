package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.export.Export;
import org.mandategraph.export.ExportFormat;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mandates export}. */
@Command(
    name = "export",
    description = {
      "Exports the store, or a part of it, to a folder of files.",
      "",
      "nquads, trig and jsonld preserve the graph of each statement; turtle and rdfxml write the"
          + " union of the graphs; csv, csv-excel (for spreadsheets) and parquet write"
          + " tables with a data dictionary; graphml writes the network of citations; release"
          + " writes a deposit with README, licence and metadata. void.ttl describes an RDF"
          + " export, and SHA256SUMS lists the hashes of all files. The same store"
          + " always gives the same bytes. An earlier export in the folder is replaced when the new"
          + " one is complete; a failed export leaves no files."
    },
    footer = {
      "  mandates export --format nquads --out target/export",
      "  mandates export --format csv --out target/tables --series A/RES/66",
      "  mandates export --format turtle --out target/unodc --actor unodc",
      "  mandates export --format release --out target/release --published 2026-12-01"
    })
final class ExportCommand extends StoreCommand {
  @ArgGroup(heading = "%nWhat to export (default: everything):%n")
  private @Nullable SelectionOption selection;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.NQUADS;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the export: a new or empty one, or an earlier export.")
  private Path folder = Path.of("export");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day on which a release is published, for its metadata.")
  private @Nullable LocalDate published;

  @Override
  public Integer call() throws IOException {
    if (published != null && format != ExportFormat.RELEASE) {
      throw new CommandFailure("--published " + published + ": only --format release has a date");
    }
    Export export = new Export(SelectionOption.of(selection), format, published);
    try (StopSignal stop = host().stopSignal();
        MandateStore opened = openFilled();
        ProgressDisplay progress =
            new ProgressDisplay(host(), ProgressDisplay.Work.WRITING, stop)) {
      Optional<Integer> documents = export.run(opened.dataset(), folder, progress);
      err()
          .println(
              documents
                  .map(n -> "Exported %s to %s".formatted(Messages.count(n, "document"), folder))
                  .orElse("Stopped; nothing was written"));
      return documents.isPresent() ? Mandates.OK : Mandates.FAILED;
    }
  }
}
