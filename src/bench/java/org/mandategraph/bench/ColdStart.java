package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a command costs that does almost nothing: the middle one of three runs. */
final class ColdStart implements Section {
  @Override
  public String name() {
    return "start";
  }

  @Override
  public String title() {
    return "Cold start of commands";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    Path seeds = setting.home().resolve("seeds");
    Path store = setting.fresh("seed-store");
    setting.mandates("ingest seeds", "ingest", seeds.toString(), "--data", store.toString());
    String one = seeds.resolve(first(seeds)).toString();
    List<Measurement> rows = new ArrayList<>();
    rows.add(row(setting, 0.5, "--version"));
    rows.add(row(setting, 0.5, "--help"));
    rows.add(row(setting, 1.5, "extract", one));
    rows.add(row(setting, 1.5, "query", "cites-uncac", "--data", store.toString()));
    rows.add(row(setting, 1.5, "due", "--data", store.toString()));
    return rows;
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().findFirst().orElseThrow();
    }
  }

  private static Measurement row(Setting setting, double most, String... arguments)
      throws Exception {
    List<ProcessRun> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(setting.mandates(arguments[0], arguments));
    }
    runs.sort(Comparator.comparing(ProcessRun::wall));
    return Measurement.atMost(most, "mandates " + arguments[0], runs.get(1).seconds(), "s");
  }
}
