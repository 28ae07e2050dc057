package org.mandategraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.ingest.Outcome;
import org.mandategraph.store.AtomicFile;
import org.mandategraph.write.ExtractionFormat;
import org.mandategraph.write.ExtractionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates extract}. */
@Command(
    name = "extract",
    description = {
      "Writes what is extracted from files, without a store.",
      "",
      "Without --out everything goes to standard output, one JSON object per line. With --out, each"
          + " file gets its own DIR/<file name>.json (.ttl, .txt, .akn.xml). The format akn is"
          + " Akoma Ntoso 3.0 as the United Nations use it."
    },
    footer = {
      "  mandates extract seeds --format json --out target/extracted",
      "  mandates extract A_RES_78_100.pdf --format text",
      "  mandates extract A_RES_78_100.pdf --format turtle",
      "  mandates extract A_RES_78_100.pdf --format akn --out target/akn"
    })
final class ExtractCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to read.")
  private List<Path> named = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExtractionFormat format = ExtractionFormat.JSON;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder for one file a document.")
  private @Nullable Path folder;

  private final Map<String, Path> written = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    InputFiles input = find(named, folder);
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Extractor extractor = options.extractor();
    ExtractionWriter writer = new ExtractionWriter(Authorities.standard());
    List<Outcome.Refused> refused = new ArrayList<>(input.unreadable());
    try (StopSignal stop = host().stopSignal();
        ProgressDisplay progress =
            new ProgressDisplay(host(), ProgressDisplay.Work.READING, stop)) {
      progress.begin(input.files().size());
      boolean complete =
          options
              .reading(extractor)
              .read(
                  input.files(),
                  (content, name) ->
                      writer
                          .write(extractor.extract(content, name), format)
                          .getBytes(StandardCharsets.UTF_8),
                  () -> stop.asked() || out().checkError(),
                  (outcome, bytes) -> {
                    Outcome done = bytes == null ? outcome : write(outcome, bytes);
                    if (done instanceof Outcome.Refused refusal) {
                      refused.add(refusal);
                    }
                    progress.done(done.file().toString());
                  });
      out().flush();
      printRefused(refused);
      return complete && refused.isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }

  private Outcome write(Outcome read, byte[] bytes) throws IOException {
    if (folder == null) {
      out().write(bytes);
      return read;
    }
    String name = read.file().getFileName() + "." + format.suffix();
    Path before = written.putIfAbsent(name, read.file());
    if (before != null) {
      return new Outcome.Refused(
          read.file(), "%s has the same name; give --out another folder".formatted(before), null);
    }
    AtomicFile.write(folder.resolve(name), bytes);
    return read;
  }
}
