package org.mandategraph.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180 defines it: UTF-8, a heading row, lines that end with CR LF. */
final class CsvWriter implements TableSink.TableWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A spreadsheet takes a cell that starts so for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final CSVPrinter out;
  private final List<Column> columns;
  private final boolean forSpreadsheets;

  /**
   * Writes the heading.
   *
   * @param forSpreadsheets starts with a byte order mark, without which Excel takes UTF-8 for
   *     another encoding, and puts an apostrophe before texts that would be formulas
   */
  CsvWriter(Path file, List<Column> columns, boolean forSpreadsheets) throws IOException {
    this.columns = columns;
    this.forSpreadsheets = forSpreadsheets;
    Writer writer = Files.newBufferedWriter(file);
    if (forSpreadsheets) {
      writer.write(BYTE_ORDER_MARK);
    }
    out = new CSVPrinter(writer, CSVFormat.RFC4180);
    out.printRecord(columns.stream().map(Column::name));
  }

  @Override
  public void write(List<List<String>> cells) throws IOException {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(text(columns.get(i), cells.get(i)));
    }
    out.printRecord(row);
  }

  private String text(Column column, List<String> cell) {
    String text = String.join(Column.SEPARATOR, cell);
    boolean words = column.type() == Column.Type.STRING || column.type() == Column.Type.LIST;
    return forSpreadsheets && words && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
