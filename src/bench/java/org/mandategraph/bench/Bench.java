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
          new Stages(),
          new Growth());

  private Bench() {}

  /**
   * Runs it, in the project's folder.
   *
   * @param args the corpus, the unpacked complete sessions, the folder to work in, {@code --small}
   *     for a run of minutes, and the names of the sections to run; all where none is named
   */
  public static void main(String[] args) throws Exception {
    List<String> wanted = List.of(args).subList(3, args.length);
    boolean small = wanted.contains("--small");
    Path work = Path.of(args[2]).toAbsolutePath();
    Files.createDirectories(work);
    Setting setting =
        new Setting(
            Path.of("").toAbsolutePath(),
            Path.of(args[0]).toAbsolutePath(),
            Path.of(args[1]).toAbsolutePath(),
            work,
            System.getProperty("java.class.path"),
            small);
    List<Section> sections = sections(wanted.stream().filter(w -> !w.equals("--small")).toList());
    Map<String, List<Measurement>> results = new LinkedHashMap<>();
    boolean complete = true;
    for (Section section : sections) {
      System.err.println(section.title());
      try {
        results.put(section.title(), section.run(setting));
        write(results, work);
      } catch (IOException e) {
        complete = false;
        System.err.println("bench/run: " + e.getMessage());
      }
    }
    System.out.print(ResultTable.markdown(results));
    if (!complete) {
      System.exit(1);
    }
  }

  private static List<Section> sections(List<String> names) {
    for (String name : names) {
      if (SECTIONS.stream().noneMatch(section -> section.name().equals(name))) {
        System.err.println(
            "bench/run: there is no part %s; parts are %s"
                .formatted(name, SECTIONS.stream().map(Section::name).toList()));
        System.exit(2);
      }
    }
    return names.isEmpty()
        ? SECTIONS
        : SECTIONS.stream().filter(section -> names.contains(section.name())).toList();
  }

  private static void write(Map<String, List<Measurement>> results, Path work) throws IOException {
    Files.writeString(work.resolve("results.md"), ResultTable.markdown(results));
    List<Measurement> all = new ArrayList<>();
    results.values().forEach(all::addAll);
    Files.writeString(work.resolve("growth.svg"), GrowthPicture.svg(all));
  }
}
