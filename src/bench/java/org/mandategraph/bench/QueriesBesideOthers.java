package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * The same data in our store, in TDB2 by its bulk loader, in RDF4J's LMDB store and in Oxigraph:
 * loading them, and the named queries.
 */
final class QueriesBesideOthers implements Section {
  private static final double MOST_MILLIS = 2_000;
  private static final double MOST_LOADING = 1.2;

  @Override
  public String name() {
    return "queries";
  }

  @Override
  public String title() {
    return "Loading and named queries beside other stores with the same data";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    int size = setting.small() ? 50 : 400;
    Path texts = setting.fresh("query-texts");
    Variation.write(setting.whole(), size, texts);
    Path store = setting.fresh("query-store");
    ingest(setting, "ingest for queries", texts, store);
    List<Measurement> rows = new ArrayList<>();
    rows.add(loading(setting, texts, store));
    rows.addAll(queries(setting, store));
    return rows;
  }

  private static Path export(Setting setting, Path store, String format)
      throws IOException, InterruptedException {
    Path export = setting.fresh("query-" + format);
    String data = store.toString();
    String out = export.toString();
    setting.mandates("export", "export", "--format", format, "--out", out, "--data", data);
    return export;
  }

  private static ProcessRun ingest(Setting setting, String name, Path texts, Path store)
      throws IOException, InterruptedException {
    return setting.mandates(name, "ingest", texts.toString(), "--data", store.toString());
  }

  /**
   * From what was extracted before to a new store, beside the bulk loader on the exported quads.
   */
  private static Measurement loading(Setting setting, Path texts, Path store)
      throws IOException, InterruptedException {
    Path loaded = setting.fresh("query-loaded");
    FileUtils.copyDirectory(
        store.resolve("extracted").toFile(), loaded.resolve("extracted").toFile());
    ProcessRun ours = ingest(setting, "loading of what was extracted", texts, loaded);
    Path quads = export(setting, store, "nquads").resolve("mandates.nq");
    Path tdb = setting.fresh("query-tdb");
    ProcessRun bulk =
        setting.javaMain(
            "bulk loader", "tdb2.tdbloader", "--loader=parallel", "--loc=" + tdb, quads.toString());
    return Measurement.atMost(
        MOST_LOADING,
        "graphs, ties and texts of what was extracted / TDB2's bulk loader",
        ours.seconds() / bulk.seconds(),
        "ratio");
  }

  private static List<Measurement> queries(Setting setting, Path store) throws Exception {
    String most = setting.small() ? "5" : "10";
    // Each triple once, as the union of the graphs has it.
    String triples = export(setting, store, "turtle").resolve("mandates.ttl").toString();
    Path lmdb = setting.fresh("query-lmdb");
    setting.java("queries on our store", StoreQueries.class, most, store.toString());
    setting.java("queries on LMDB", LmdbQueries.class, most, lmdb.toString(), triples);
    QueryTimes ours = QueryTimes.read(setting.log("queries on our store"));
    List<Measurement> rows = new ArrayList<>();
    rows.add(Measurement.shown("all queries on our store", ours.sumOfShared(ours), "ms"));
    rows.add(unanswered(ours, "our store", most));
    rows.add(Measurement.atMost(MOST_MILLIS, "the slowest of them", ours.longest(), "ms"));
    rows.addAll(beside(ours, setting, "queries on LMDB", "RDF4J LMDB", most));
    if (Programs.has("node")) {
      Path script = setting.home().resolve("bench/oxigraph.mjs");
      String queries = setting.home().resolve("queries").toString();
      setting.run(
          "queries on Oxigraph", List.of("node", script.toString(), most, triples, queries));
      rows.addAll(beside(ours, setting, "queries on Oxigraph", "Oxigraph", most));
    }
    return rows;
  }

  private static List<Measurement> beside(
      QueryTimes ours, Setting setting, String log, String store, String most) throws IOException {
    QueryTimes theirs = QueryTimes.read(setting.log(log));
    double ratio = ours.sumOfShared(theirs) / theirs.sumOfShared(ours);
    return List.of(
        unanswered(theirs, store, most),
        Measurement.atMost(
            0, "answered otherwise by " + store, ours.otherRows(theirs).size(), "queries"),
        Measurement.atMost(1, "queries that both answer, our store / " + store, ratio, "ratio"));
  }

  private static Measurement unanswered(QueryTimes times, String store, String most) {
    return Measurement.shown(
        "not answered by %s in %s s".formatted(store, most), times.unanswered().size(), "queries");
  }
}
