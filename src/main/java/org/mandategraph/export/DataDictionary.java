package org.mandategraph.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Describes the tables, from the same lines that head their queries: for readers in Markdown, for
 * programs as the W3C's metadata of tabular data (CSVW) where the tables are CSV.
 */
public final class DataDictionary {
  private DataDictionary() {}

  static void write(ExportFolder out, ExportFormat format) throws IOException {
    Files.writeString(out.file("dictionary.md"), "# Data dictionary\n" + markdown());
    if (format == ExportFormat.CSV) {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
      Files.writeString(
          out.file("csv-metadata.json"),
          new ObjectMapper().writer(printer).writeValueAsString(csvw()) + "\n");
    }
  }

  /** A section a table, a line a column. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    for (TableQuery table : TableQuery.ALL) {
      text.append("\n## ").append(table.name()).append("\n\n").append(table.row());
      text.append("\n\n| column | type | meaning |\n|---|---|---|\n");
      for (Column c : table.columns()) {
        text.append("| `%s` | %s | %s |\n".formatted(c.name(), type(c), c.definition()));
      }
    }
    return text.toString();
  }

  private static String type(Column column) {
    return column.type().name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode csvw() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("@context", "http://www.w3.org/ns/csvw");
    for (TableQuery table : TableQuery.ALL) {
      ObjectNode entry = root.withArray("tables").addObject();
      entry.put("url", table.name() + ".csv").put("dc:description", table.row());
      for (Column column : table.columns()) {
        ObjectNode field = entry.withObject("/tableSchema").withArray("columns").addObject();
        field.put("name", column.name()).put("titles", column.name());
        field.put("datatype", column.type() == Column.Type.LIST ? "string" : type(column));
        if (column.type() == Column.Type.LIST) {
          field.put("separator", "; ");
        }
        field.put("dc:description", column.definition());
      }
    }
    return root;
  }
}
