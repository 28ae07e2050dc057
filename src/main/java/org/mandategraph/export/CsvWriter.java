package org.mandategraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it: UTF-8, a heading row, lines that end with CR LF. */
final class CsvWriter implements TableWriter {
  private final Writer out;

  CsvWriter(Path file, List<Column> columns) throws IOException {
    out = new BufferedWriter(Files.newBufferedWriter(file));
    write(new ArrayList<>(columns.stream().map(Column::name).toList()));
  }

  @Override
  public void write(List<@Nullable String> cells) throws IOException {
    String between = "";
    for (String cell : cells) {
      out.write(between);
      out.write(cell == null ? "" : quoted(cell));
      between = ",";
    }
    out.write("\r\n");
  }

  /** What is empty differs from what is not there. */
  private static String quoted(String cell) {
    return cell.isEmpty() ? "\"\"" : Csv.cell(cell);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
