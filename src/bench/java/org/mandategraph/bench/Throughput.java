package org.mandategraph.bench;

import java.nio.file.Files;
import java.util.List;

/** Extraction of plain text on one thread, beside a bare regular expression and Ruta. */
final class Throughput implements Section {
  private static final double LEAST = 20;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String title() {
    return "Plain text, one thread";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    String count = setting.small() ? "20" : "100";
    setting.java("text passes", TextPasses.class, setting.whole().toString(), count);
    List<String> lines = Files.readAllLines(setting.log("text passes"));
    double extraction = speed("extraction", lines);
    double regex = speed("regex", lines);
    double ruta = speed("ruta", lines);
    return List.of(
        Measurement.atLeast(LEAST, "extraction", extraction, "MB/s"),
        Measurement.shown("one regular expression / extraction", regex / extraction, "ratio"),
        Measurement.shown(
            "Ruta with three citation rules / extraction", ruta / extraction, "ratio"));
  }

  /** Megabytes a second, from the line of a pass. */
  private static double speed(String pass, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(pass + " "))
        .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[1]))
        .findFirst()
        .orElseThrow();
  }
}
