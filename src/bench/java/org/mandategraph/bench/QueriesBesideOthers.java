package org.mandategraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The named queries on our store, on RDF4J's LMDB store and on Oxigraph, with the same data. */
final class QueriesBesideOthers implements Section {
  private static final double MOST_MILLIS = 2_000;

  @Override
  public String title() {
    return "Named queries beside other stores with the same data";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    int size = setting.small() ? 100 : 1_000;
    Path texts = setting.fresh("query-texts");
    Variation.write(setting.whole(), size, texts);
    String store = setting.fresh("query-store").toString();
    Path export = setting.fresh("query-export");
    setting.mandates("ingest for queries", "ingest", texts.toString(), "--data", store);
    setting.mandates(
        "export", "export", "--format", "nquads", "--out", export.toString(), "--data", store);
    String quads = export.resolve("mandates.nq").toString();
    String lmdb = setting.fresh("query-lmdb").toString();

    setting.java("queries on our store", StoreQueries.class, store);
    setting.java("queries on LMDB", LmdbQueries.class, lmdb, quads);
    Map<String, Double> ours = QueryTimes.read(setting.log("queries on our store"));
    Map<String, Double> theirs = QueryTimes.read(setting.log("queries on LMDB"));
    List<Measurement> rows = new ArrayList<>();
    double sum = sum(ours);
    rows.add(Measurement.shown("all queries on our store", sum, "ms"));
    rows.add(Measurement.atMost(1, "our store / RDF4J LMDB", sum / sum(theirs), "ratio"));
    if (Programs.has("node")) {
      Path script = setting.home().resolve("bench/oxigraph.mjs");
      String queries = setting.home().resolve("queries").toString();
      setting.run("queries on Oxigraph", List.of("node", script.toString(), quads, queries));
      Map<String, Double> wasm = QueryTimes.read(setting.log("queries on Oxigraph"));
      rows.add(Measurement.atMost(1, "our store / Oxigraph", sum / sum(wasm), "ratio"));
    }
    double slowest = ours.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    rows.add(Measurement.atMost(MOST_MILLIS, "the slowest query on our store", slowest, "ms"));
    return rows;
  }

  private static double sum(Map<String, Double> times) {
    return times.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
