package org.mandategraph.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a sheet without verdicts. Blanks, tabs and line ends inside a cell become one blank,
 * several values are separated by {@value #SEPARATOR}, and a cell that a spreadsheet would
 * calculate has an apostrophe before it.
 */
public final class SheetWriter {
  /** Between the values of one cell. */
  public static final String SEPARATOR = " ¶ ";

  /** A spreadsheet takes a cell that starts so for a formula. */
  private static final String FORMULA = "=+-@";

  private SheetWriter() {}

  /** The file's content. */
  public static String write(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, SheetFormat.TSV)) {
      printer.printRecord(SheetFormat.heading(sheet.question()));
      for (int n = 1; n <= sheet.rows().size(); n++) {
        printer.printRecord(cells(sheet, n).stream().map(SheetWriter::safe));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("written to memory", e);
    }
    return out.toString();
  }

  private static List<String> cells(Sheet sheet, int n) {
    Question question = sheet.question();
    Sheet.Row row = sheet.rows().get(n - 1);
    List<String> cells = new ArrayList<>(List.of(question.name(), sheet.seed()));
    cells.addAll(List.of(String.valueOf(n), String.valueOf(sheet.population()), row.claim()));
    cells.addAll(
        question.counting() ? List.of("", String.valueOf(row.found()), "", "") : List.of("", ""));
    question.columns().forEach(column -> cells.add(String.join(SEPARATOR, row.shown(column))));
    return cells;
  }

  private static String safe(String cell) {
    String line = cell.replaceAll("\\s+", " ").strip();
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
