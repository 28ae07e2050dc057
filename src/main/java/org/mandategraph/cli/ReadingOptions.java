package org.mandategraph.cli;

import org.mandategraph.document.Scans;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.FileReading;
import picocli.CommandLine.Option;

/** The options of commands that read files. */
final class ReadingOptions {
  @Option(
      names = "--no-ocr",
      description =
          "Refuse scans at once. Without this option their text is recognized if Tesseract is"
              + " installed, which takes some seconds per page.")
  private boolean refused;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Files read at a time (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The extractor. */
  Extractor extractor() {
    return Extractor.builder().scans(refused ? Scans.REFUSED : Scans.RECOGNIZED).build();
  }

  /** Reads files within the limits of an extractor. */
  FileReading reading(Extractor extractor) {
    if (jobs < 1) {
      throw new CommandFailure("--jobs " + jobs + ": give 1 or more");
    }
    return new FileReading(extractor.limits(), jobs);
  }
}
