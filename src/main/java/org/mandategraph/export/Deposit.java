package org.mandategraph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.store.DatasetDescription;

/**
 * What a repository of research data wants beside the data: a README, how to cite, the licence and
 * Croissant metadata. Its version is the program's, with the start of the hash of the N-Quads: the
 * same data have the same version.
 */
final class Deposit {
  /** What is in it, each in a folder of its own. */
  static final List<ExportFormat> PARTS =
      List.of(ExportFormat.NQUADS, ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.GRAPHML);

  private static final int HASH_LENGTH = 12;

  private final Path folder;
  private final Selection selection;
  private final @Nullable LocalDate published;

  /**
   * Describes what was written to a folder.
   *
   * @param published the day of publication, or null where nothing is to be said of it
   */
  Deposit(Path folder, Selection selection, @Nullable LocalDate published) {
    this.folder = folder;
    this.selection = selection;
    this.published = published;
  }

  /**
   * Writes the descriptions.
   *
   * @param documents the number of documents in it
   */
  void describe(int documents) throws IOException {
    Map<String, String> values = new TreeMap<>();
    values.put("version", version());
    values.put("documents", String.valueOf(documents));
    values.put("iri", DatasetDescription.IRI + selection.path());
    values.put("licence", DatasetDescription.LICENCE);
    values.put("released", published == null ? "" : "date-released: " + published + "\n");
    for (String name : List.of("README.md", "CITATION.cff", "LICENSE")) {
      String file = "/deposit/" + name;
      Files.writeString(
          folder.resolve(name),
          filled(new String(ProgramResources.bytes(file), StandardCharsets.UTF_8), values));
    }
    DataDictionary.write(
        folder,
        Croissant.FILE,
        new Croissant(folder, version(), published)
            .describe(DatasetDescription.IRI + selection.path()));
  }

  private String version() throws IOException {
    Path data = folder.resolve(ExportFormat.NQUADS.toString()).resolve(ExportFormat.NQUADS.file());
    String hash = new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(data);
    return ProgramVersion.current() + "+" + hash.substring(0, HASH_LENGTH);
  }

  private static String filled(String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return text;
  }
}
