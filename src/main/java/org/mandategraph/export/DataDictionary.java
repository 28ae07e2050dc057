package org.mandategraph.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Describes the tables, from the same lines that head their queries: for readers in Markdown, for
 * programs as CSVW and as a data package where the tables are CSV.
 */
public final class DataDictionary {
  private DataDictionary() {}

  static void write(ExportFolder out, ExportFormat format, Selection selection) throws IOException {
    Files.writeString(out.file("dictionary.md"), "# Data dictionary\n" + markdown());
    if (format == ExportFormat.CSV) {
      write(out, CsvwMetadata.FILE, CsvwMetadata.describe());
      write(out, DataPackage.FILE, DataPackage.describe(selection));
    }
  }

  private static void write(ExportFolder out, String file, ObjectNode json) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(
        out.file(file), new ObjectMapper().writer(printer).writeValueAsString(json) + "\n");
  }

  /** A section a table, with its keys, a line a column. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    for (TableQuery table : TableQuery.ALL) {
      text.append("\n## ").append(table.name()).append("\n\n").append(table.row());
      text.append("\n\n- Primary key: ").append(code(table.key()));
      for (TableQuery.ForeignKey key : table.foreignKeys()) {
        text.append("\n- Foreign key: ").append(code(key.columns()));
        text.append(" → ").append(key.table()).append(' ').append(code(key.referenced()));
      }
      text.append("\n\n| column | type | meaning |\n|---|---|---|\n");
      for (Column c : table.columns()) {
        text.append("| `%s` | %s | %s |\n".formatted(c.name(), c.type(), c.definition()));
      }
    }
    return text.toString();
  }

  private static String code(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
  }
}
