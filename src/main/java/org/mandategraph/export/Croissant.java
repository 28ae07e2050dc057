package org.mandategraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.store.DatasetDescription;

/**
 * Describes a deposit for machine learning: its files with their hashes, and the tables with their
 * columns as Parquet has them.
 *
 * @see <a href="https://docs.mlcommons.org/croissant/docs/croissant-spec.html">Croissant 1.0</a>
 */
final class Croissant {
  static final String FILE = "croissant.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String version;
  private final @Nullable LocalDate published;

  /**
   * Describes the files in a folder.
   *
   * @param published the day of publication, which the format requires of published data; or null
   */
  Croissant(Path folder, String version, @Nullable LocalDate published) {
    this.folder = folder;
    this.version = version;
    this.published = published;
  }

  /** The description, of the data set with this IRI. */
  ObjectNode describe(String iri) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.set("@context", JSON.readTree(ProgramResources.bytes("/deposit/croissant-context.json")));
    root.put("@type", "sc:Dataset").put("@id", iri);
    root.put("conformsTo", "http://mlcommons.org/croissant/1.0");
    root.put("name", DataPackage.text(DCTerms.title));
    root.put("description", DataPackage.text(DCTerms.description));
    root.put("license", DatasetDescription.LICENCE)
        .put("usageInfo", DataPackage.text(DCTerms.rights));
    root.put("url", Identity.standard().base()).put("version", version);
    root.putObject("creator")
        .put("@type", "sc:Organization")
        .put("name", "The Mandate Graph developers");
    root.put("citeAs", "The Mandate Graph developers: Mandate Graph (data), version " + version);
    if (published != null) {
      root.put("datePublished", published.toString());
    }
    for (ExportFormat part : Deposit.PARTS) {
      for (Path file : files(part)) {
        describe(file, part, root.withArray("distribution").addObject());
      }
    }
    TableQuery.ALL.forEach(table -> describe(table, root.withArray("recordSet").addObject()));
    return root;
  }

  /** The files with data of one format. */
  private List<Path> files(ExportFormat part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(part.toString()))) {
      return files.filter(f -> f.toString().endsWith(part.file())).sorted().toList();
    }
  }

  private void describe(Path file, ExportFormat part, ObjectNode entry) throws IOException {
    String name = part + "/" + file.getFileName();
    entry.put("@type", "cr:FileObject").put("@id", name).put("name", name).put("contentUrl", name);
    entry.put("contentSize", Files.size(file) + " B");
    // The name that the format's own programs know Parquet by.
    entry.put(
        "encodingFormat",
        part == ExportFormat.PARQUET ? "application/x-parquet" : part.mediaType());
    entry.put("sha256", new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file));
  }

  private static void describe(TableQuery table, ObjectNode set) {
    set.put("@type", "cr:RecordSet").put("@id", table.name()).put("name", table.name());
    set.put("description", table.row());
    for (String column : table.key()) {
      set.withArray("key").addObject().put("@id", id(table.name(), column));
    }
    for (Column column : table.columns()) {
      ObjectNode field = set.withArray("field").addObject();
      field.put("@type", "cr:Field").put("@id", id(table.name(), column.name()));
      field.put("name", column.name()).put("description", column.definition());
      field.put("dataType", type(column));
      if (column.type() == Column.Type.LIST) {
        field.put("repeated", true);
      }
      ObjectNode source = field.putObject("source");
      source
          .putObject("fileObject")
          .put("@id", ExportFormat.PARQUET + "/" + table.name() + ExportFormat.PARQUET.file());
      source.putObject("extract").put("column", column.name());
      table.foreignKeys().stream()
          .filter(key -> key.columns().equals(List.of(column.name())))
          .findFirst()
          .ifPresent(
              key ->
                  field
                      .putObject("references")
                      .putObject("field")
                      .put("@id", id(key.table(), key.referenced().get(0))));
    }
  }

  private static String id(String table, String column) {
    return table + "/" + column;
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING, LIST -> "sc:Text";
      case INTEGER -> "sc:Integer";
      case DECIMAL -> "sc:Float";
      case BOOLEAN -> "sc:Boolean";
      case DATE -> "sc:Date";
    };
  }
}
