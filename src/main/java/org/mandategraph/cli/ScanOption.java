package org.mandategraph.cli;

import org.mandategraph.document.Scans;
import org.mandategraph.extract.Extractor;
import picocli.CommandLine.Option;

/** The option of commands that read files that may be scans. */
final class ScanOption {
  @Option(
      names = "--no-ocr",
      description =
          "Refuse scans at once. Without this option their text is recognized if Tesseract is"
              + " installed, which takes some seconds per page.")
  private boolean refused;

  /** The extractor. */
  Extractor extractor() {
    return Extractor.builder().scans(refused ? Scans.REFUSED : Scans.RECOGNIZED).build();
  }
}
