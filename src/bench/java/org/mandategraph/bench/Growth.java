package org.mandategraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ingesting more and more documents: what one of them costs, in time, memory and disk. */
final class Growth implements Section {
  private static final List<Integer> SIZES = List.of(100, 1_000, 4_000, 20_000);
  private static final List<Integer> SMALL_SIZES = List.of(50, 100, 200);
  private static final double MOST_MEGABYTES = 0.8;
  private static final double MOST_MEMORY = 2048;

  @Override
  public String title() {
    return "Growth with the number of documents";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    List<Measurement> rows = new ArrayList<>();
    for (int size : setting.small() ? SMALL_SIZES : SIZES) {
      rows.addAll(measure(setting, size));
    }
    return rows;
  }

  private static List<Measurement> measure(Setting setting, int size) throws Exception {
    Path texts = setting.fresh("texts-" + size);
    Variation.write(setting.whole(), size, texts);
    Path store = setting.fresh("store-" + size);
    ProcessRun run =
        setting.mandates("ingest " + size, "ingest", texts.toString(), "--data", store.toString());
    String of = " (" + size + " documents)";
    double megabytes = Setting.bytes(store) / 1e6 / size;
    return List.of(
        Measurement.shown("time" + of, run.seconds() * 1000 / size, "ms/document"),
        Measurement.shown(
            "processor" + of, run.processor().toMillis() / (double) size, "ms/document"),
        Measurement.atMost(MOST_MEMORY, "peak memory" + of, run.peakBytes() / 1e6, "MB"),
        Measurement.atMost(MOST_MEGABYTES, "disk" + of, megabytes, "MB/document"));
  }
}
