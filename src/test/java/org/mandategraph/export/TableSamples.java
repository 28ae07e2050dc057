package org.mandategraph.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;
import org.mandategraph.store.SixLanguages;

/** A store that fills every column of every table, and its tables. */
final class TableSamples {
  private TableSamples() {}

  /** The sample resolutions, and three with what these do not have. */
  static MandateStore open(Path folder) throws IOException {
    MandateStore store = Seeds.open(folder);
    // The seeds have no sub-paragraphs, no headings and no yearly reports,
    // and none of reporters that the vocabulary does not have.
    String lighthouses =
        Files.readString(Path.of("src/test/resources/evaluate/documents/A_RES_80_1.txt"))
            .replace("\n2. ", "\nReporting\n\n2. ")
            .replace(
                "4. *Decides* to remain seized of the matter of lighthouse keepers.",
                "4. *Requests* the Secretary-General and the keepers to report annually to the"
                    + " General Assembly on the boats.");
    store.replace(Graphs.of(lighthouses));
    // Nor votes and steps, which only mark-up has.
    Path vote = Path.of("src/test/resources/export/recorded-vote.xml");
    store.replace(Graphs.of(Files.readAllBytes(vote)));
    // Nor other languages.
    for (String language : List.of("en", "ar")) {
      store.replace(Graphs.of(SixLanguages.akomaNtoso(language)));
    }
    return store;
  }

  /** The rows of a CSV file, by the names of its columns. */
  static List<Map<String, String>> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file)) {
      return format.parse(in).stream().map(CSVRecord::toMap).toList();
    }
  }
}
