package org.mandategraph.cli;

import org.mandategraph.document.Scans;
import org.mandategraph.extract.Extractor;
import picocli.CommandLine.Option;

/** The option of commands that read files that may be scans. */
final class ScanOption {
  @Option(
      names = "--no-ocr",
      description =
          "Refuse scans at once. Without it their words are recognized where Tesseract is"
              + " installed, which takes some seconds a page.")
  private boolean refused;

  /** What reads the files. */
  Extractor extractor() {
    return new Extractor(refused ? Scans.REFUSED : Scans.RECOGNIZED);
  }
}
