package org.mandategraph.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Describes the tables, from the same lines that head their queries: for readers in Markdown, for
 * programs as CSVW and as a data package where the tables are CSV.
 */
public final class DataDictionary {
  private DataDictionary() {}

  /**
   * Writes it.
   *
   * @param rows the number of rows of each table, by its name; none where it is empty
   */
  static void write(Path folder, ExportFormat format, Selection selection, Map<String, Long> rows)
      throws IOException {
    Files.writeString(folder.resolve("dictionary.md"), "# Data dictionary\n" + markdown(rows));
    if (format == ExportFormat.CSV) {
      write(folder, CsvwMetadata.FILE, CsvwMetadata.describe(rows));
      write(folder, DataPackage.FILE, DataPackage.describe(selection, rows));
    }
  }

  /** Writes JSON for people and programs. */
  static void write(Path folder, String file, ObjectNode json) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(
        folder.resolve(file), new ObjectMapper().writer(printer).writeValueAsString(json) + "\n");
  }

  /** A section a table, with its keys, a line a column. */
  public static String markdown() {
    return markdown(Map.of());
  }

  private static String markdown(Map<String, Long> rows) {
    StringBuilder text = new StringBuilder();
    for (TableQuery table : TableQuery.ALL) {
      text.append("\n## ").append(table.name()).append("\n\n").append(table.row());
      text.append("\n\n");
      if (!rows.isEmpty()) {
        text.append("- Rows: ").append(rows.getOrDefault(table.name(), 0L)).append('\n');
      }
      text.append("- Primary key: ").append(code(table.key()));
      for (TableQuery.ForeignKey key : table.foreignKeys()) {
        text.append("\n- Foreign key: ").append(code(key.columns()));
        text.append(" → ").append(key.table()).append(' ').append(code(key.referenced()));
      }
      text.append("\n\n| column | type | meaning |\n|---|---|---|\n");
      for (Column c : table.columns()) {
        text.append("| `%s` | %s | %s |\n".formatted(c.name(), c.type(), meaning(c)));
      }
    }
    return text.toString();
  }

  private static String meaning(Column column) {
    String values = code(column.values());
    return values.isEmpty() ? column.definition() : column.definition() + " One of " + values + ".";
  }

  private static String code(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
  }
}
