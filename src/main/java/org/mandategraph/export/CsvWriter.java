package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180 defines it: UTF-8, a heading row, lines that end with CR LF. */
final class CsvWriter implements TableSink.TableWriter {
  private final CSVPrinter out;

  CsvWriter(Path file, List<Column> columns) throws IOException {
    out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180);
    out.printRecord(columns.stream().map(Column::name));
  }

  @Override
  public void write(List<List<String>> cells) throws IOException {
    out.printRecord(cells.stream().map(cell -> String.join(Column.SEPARATOR, cell)));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
