package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mandategraph.graph.ProgramHash;
import org.mandategraph.store.KeptFacts;

/**
 * The files that this program has ingested into a store, by the hashes of their bytes: of such a
 * file the store is asked alone whether it still has it. Safe for use by many threads while nothing
 * is added.
 */
final class Ledger {
  private static final String NAME = "files";

  private record Entries(Map<String, Summary> bySha256) {}

  private final KeptFacts<Entries> file;
  private final Map<String, Summary> bySha256;

  /**
   * Reads it.
   *
   * @param folder nothing else is in it
   */
  Ledger(Path folder) {
    file = new KeptFacts<>(folder, ProgramHash.whole(), Entries.class, json -> json);
    bySha256 = new HashMap<>(file.read(NAME).map(Entries::bySha256).orElse(Map.of()));
  }

  /** What the file of this hash contains; empty where this program has not ingested it. */
  Optional<Summary> find(String sha256) {
    return Optional.ofNullable(bySha256.get(sha256));
  }

  /** Adds files, once the store has them. */
  void add(Map<String, Summary> ingested) throws IOException {
    if (!bySha256.entrySet().containsAll(ingested.entrySet())) {
      bySha256.putAll(ingested);
      file.write(NAME, new Entries(bySha256));
    }
  }
}
