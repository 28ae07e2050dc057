package org.mandategraph.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The hot stages, measured by JMH. */
final class Stages implements Section {
  @Override
  public String name() {
    return "stages";
  }

  @Override
  public String title() {
    return "Stages of one sample resolution, by JMH";
  }

  @Override
  public List<Measurement> run(Setting setting) throws Exception {
    Path results = setting.work().resolve("stages.csv");
    String stages = HotStages.class.getSimpleName();
    setting.javaMain(
        "stages", "org.openjdk.jmh.Main", stages, "-rf", "csv", "-rff", results.toString());
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Measurement> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(results, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : csv) {
        String name = row.get("Benchmark");
        rows.add(
            Measurement.shown(
                name.substring(name.lastIndexOf('.') + 1),
                Double.parseDouble(row.get("Score")),
                "ms"));
      }
    }
    return rows;
  }
}
