package org.mandategraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.ExtractionJson;
import org.mandategraph.extract.akn.AkomaNtoso;
import org.mandategraph.graph.ExtractionGraph;
import org.mandategraph.graph.Identity;
import org.mandategraph.ingest.FileReading;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.ingest.Outcome;
import org.mandategraph.store.AtomicFile;
import org.mandategraph.store.ProgramVersion;
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
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  mandates extract seeds --format json --out target/extracted",
      "  mandates extract A_RES_78_100.pdf --format text",
      "  mandates extract A_RES_78_100.pdf --format turtle",
      "  mandates extract A_RES_78_100.pdf --format akn --out target/akn"
    })
final class ExtractCommand implements Callable<Integer> {
  enum Format {
    JSON("json"),
    TURTLE("ttl"),
    TEXT("txt"),
    AKN("akn.xml");

    private final String suffix;

    Format(String suffix) {
      this.suffix = suffix;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Mandates program;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to read.")
  private List<Path> named = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSON;

  @Mixin private final ScanOption scans = new ScanOption();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder for one file a document.")
  private @Nullable Path folder;

  private final Map<String, Path> written = new HashMap<>();

  /** Loaded with the first document, not with the command: help needs no vocabulary. */
  private static final class Writers {
    static final ExtractionGraph GRAPH =
        new ExtractionGraph(Identity.standard(), Authorities.standard(), ProgramVersion.current());
    static final AkomaNtoso AKN = new AkomaNtoso(Authorities.standard(), Identity.standard());
  }

  ExtractCommand(Mandates program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles input = CommandInput.find(named, folder);
    if (folder != null) {
      Files.createDirectories(folder);
    }
    List<Outcome.Refused> refused = new ArrayList<>(input.unreadable());
    try (StopSignal stop = StopSignal.onSignal();
        ProgressDisplay progress = new ProgressDisplay(program.err(), input.files().size())) {
      boolean complete =
          new FileReading(scans.extractor())
              .read(
                  input.files(),
                  () -> stop.asked() || program.out().checkError(),
                  outcome -> {
                    Outcome done = outcome instanceof Outcome.Read read ? write(read) : outcome;
                    if (done instanceof Outcome.Refused refusal) {
                      refused.add(refusal);
                    }
                    progress.accept(done);
                  });
      program.out().flush();
      IngestSummary.refused(refused, program);
      return complete && refused.isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }

  private Outcome write(Outcome.Read read) throws IOException {
    byte[] bytes = bytes(read.extraction());
    if (folder == null) {
      program.out().write(bytes);
      return read;
    }
    String name = read.file().getFileName() + "." + format.suffix;
    Path before = written.putIfAbsent(name, read.file());
    if (before != null) {
      return new Outcome.Refused(
          read.file(), "%s has the same name; give --out another folder".formatted(before), null);
    }
    AtomicFile.write(folder.resolve(name), bytes);
    return read;
  }

  private byte[] bytes(Extraction extraction) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    switch (format) {
      case JSON -> out.println(ExtractionJson.write(extraction));
      case TURTLE -> RDFDataMgr.write(out, Writers.GRAPH.of(extraction), Lang.TURTLE);
      case TEXT -> ExtractionText.print(extraction, out);
      case AKN -> out.print(Writers.AKN.write(extraction));
    }
    out.flush();
    return bytes.toByteArray();
  }
}
