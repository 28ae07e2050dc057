package org.mandategraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * A store that grows: what a further document costs, in time, memory and disk. Each size is
 * ingested into the store of the size before, so that the whole takes no longer than the largest.
 */
final class Growth implements Section {
  private static final List<Integer> SIZES = List.of(100, 1_000, 4_000, 20_000);
  private static final List<Integer> SMALL_SIZES = List.of(25, 50, 100);
  private static final double MOST_MEGABYTES = 0.8;
  private static final double MOST_MEMORY = 2048;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String title() {
    return "Growth with the number of documents";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    Path texts = setting.fresh("growth-texts");
    Path store = setting.fresh("growth-store");
    List<Measurement> rows = new ArrayList<>();
    int before = 0;
    for (int size : setting.small() ? SMALL_SIZES : SIZES) {
      Variation.write(setting.whole(), size, texts);
      rows.addAll(measure(setting, texts, store, before, size));
      before = size;
    }
    return rows;
  }

  private static List<Measurement> measure(
      Setting setting, Path texts, Path store, int before, int size) throws Exception {
    ProcessRun run =
        setting.mandates("ingest " + size, "ingest", texts.toString(), "--data", store.toString());
    String of = " (" + size + " documents)";
    double megabytes = FileUtils.sizeOfDirectory(store.toFile()) / 1e6 / size;
    double further = size - before;
    return List.of(
        Measurement.shown("time" + of, run.seconds() * 1000 / further, "ms/document"),
        Measurement.shown("processor" + of, run.processor().toMillis() / further, "ms/document"),
        Measurement.atMost(MOST_MEMORY, "peak memory" + of, run.ownPeakBytes() / 1e6, "MB"),
        Measurement.shown("with pages of files" + of, run.peakBytes() / 1e6, "MB"),
        Measurement.atMost(MOST_MEGABYTES, "disk" + of, megabytes, "MB/document"));
  }
}
