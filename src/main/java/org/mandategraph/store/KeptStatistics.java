package org.mandategraph.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandategraph.graph.ProgramHash;

/**
 * The statistics of a store, kept in its folder: to count takes seconds for some million triples.
 * They are of use until the store changes, or the program.
 */
final class KeptStatistics {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The file.
   *
   * @param state when the store had changed last, and by which program it was counted
   * @param links by the partner's IRI
   */
  private record Kept(
      String state,
      long triples,
      long subjects,
      Map<String, Long> properties,
      Map<String, Long> classes,
      Map<String, Map<String, Long>> links) {}

  private final Path file;
  private final String state;

  /**
   * Of a store as it is now.
   *
   * @param folder of the store
   * @param changed when it changed last
   */
  KeptStatistics(Path folder, Instant changed) {
    this.file = folder.resolve("statistics.json");
    this.state = changed + " " + ProgramHash.whole();
  }

  /** The statistics; empty where none of the store as it is now are kept. */
  Optional<DatasetStatistics> read() {
    try {
      Kept kept = JSON.readValue(Files.readAllBytes(file), Kept.class);
      return kept.state().equals(state) ? Optional.of(statistics(kept)) : Optional.empty();
    } catch (IOException missingOrBroken) {
      return Optional.empty();
    }
  }

  /** Keeps what was counted. */
  void write(DatasetStatistics counted) throws IOException {
    Map<String, Map<String, Long>> links = new TreeMap<>();
    counted.links.forEach((partner, byProperty) -> links.put(partner.iri(), byProperty));
    Kept kept =
        new Kept(
            state, counted.triples, counted.subjects, counted.properties, counted.classes, links);
    AtomicFile.write(file, JSON.writeValueAsBytes(kept));
  }

  private static DatasetStatistics statistics(Kept kept) {
    DatasetStatistics statistics = new DatasetStatistics();
    statistics.triples = kept.triples();
    statistics.subjects = kept.subjects();
    statistics.properties.putAll(kept.properties());
    statistics.classes.putAll(kept.classes());
    Partner.list().stream()
        .filter(partner -> kept.links().containsKey(partner.iri()))
        .forEach(partner -> statistics.links.put(partner, kept.links().get(partner.iri())));
    return statistics;
  }
}
