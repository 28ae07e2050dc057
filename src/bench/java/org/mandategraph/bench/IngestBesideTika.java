package org.mandategraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading and ingesting PDFs, beside Tika alone on the same files with as many threads. */
final class IngestBesideTika implements Section {
  private static final double MOST = 1.3;
  private static final String THREADS = "2";

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public String title() {
    return "PDFs beside Tika alone, two threads";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    String pdfs = setting.corpus().resolve("pdf").toString();
    Path store = setting.fresh("pdf-store");
    Path json = setting.fresh("pdf-json");
    ProcessRun tika = setting.java("tika", TikaAlone.class, THREADS, pdfs);
    ProcessRun ingest = setting.mandates("ingest", "ingest", pdfs, "--data", store.toString());
    ProcessRun extract =
        setting.mandates("extract", "extract", pdfs, "--format", "json", "--out", json.toString());
    List<Measurement> rows = new ArrayList<>();
    rows.add(Measurement.shown("Tika alone", tika.seconds(), "s"));
    rows.add(
        Measurement.atMost(
            MOST, "ingest into an empty store / Tika", ingest.seconds() / tika.seconds(), "ratio"));
    rows.add(Measurement.shown("extract / Tika", extract.seconds() / tika.seconds(), "ratio"));
    if (Programs.has("pdftotext")) {
      ProcessRun words = setting.run("pdftotext", pdfToText(pdfs));
      rows.add(Measurement.shown("pdftotext / Tika", words.seconds() / tika.seconds(), "ratio"));
    }
    return rows;
  }

  /** Pages of all files as text, thrown away. */
  private static List<String> pdfToText(String folder) {
    String each = "find \"$0\" -name '*.pdf' -print0 | xargs -0 -P " + THREADS;
    return List.of("sh", "-c", each + " -I{} pdftotext {} /dev/null", folder);
  }
}
