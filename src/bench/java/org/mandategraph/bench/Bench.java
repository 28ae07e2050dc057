package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all benchmarks one after the other and writes their table. */
final class Bench {
  private static final List<Section> SECTIONS =
      List.of(
          new IngestBesideTika(),
          new Throughput(),
          new QueriesBesideOthers(),
          new ColdStart(),
          new Growth());

  private Bench() {}

  /**
   * Runs it, in the project's folder.
   *
   * @param args the corpus, the unpacked complete sessions, the folder to work in, and {@code
   *     --small} for a run of minutes
   */
  public static void main(String[] args) throws Exception {
    boolean small = List.of(args).contains("--small");
    Path work = Path.of(args[2]).toAbsolutePath();
    Files.createDirectories(work);
    String classPath = System.getProperty("java.class.path");
    Setting setting =
        new Setting(
            Path.of("").toAbsolutePath(),
            Path.of(args[0]).toAbsolutePath(),
            Path.of(args[1]).toAbsolutePath(),
            work,
            classPath,
            small);
    Map<String, List<Measurement>> results = new LinkedHashMap<>();
    for (Section section : SECTIONS) {
      System.err.println(section.title());
      results.put(section.title(), section.run(setting));
    }
    write(results, work);
  }

  private static void write(Map<String, List<Measurement>> results, Path work) throws IOException {
    String table = ResultTable.markdown(results);
    Files.writeString(work.resolve("results.md"), table);
    List<Measurement> all = new ArrayList<>();
    results.values().forEach(all::addAll);
    Files.writeString(work.resolve("growth.svg"), GrowthPicture.svg(all));
    System.out.print(table);
  }
}
