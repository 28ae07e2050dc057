package org.mandategraph.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the verdicts of filled sheets, whether a spreadsheet or an editor wrote them. */
public final class SheetReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Set<String> judged = new HashSet<>();

  /** Reads no claim twice. */
  public SheetReader() {}

  /**
   * The verdicts of a sheet.
   *
   * @throws SheetException where the file is no sheet, a row has no verdict or one that cannot be
   *     read, or a claim was judged before
   */
  public List<Judged> read(Path file) throws IOException {
    List<Judged> rows = new ArrayList<>();
    try (BufferedReader reader = withoutMark(Files.newBufferedReader(file));
        CSVParser parser =
            SheetFormat.TSV.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      boolean counting = counting(file, parser.getHeaderNames());
      for (CSVRecord row : parser) {
        rows.add(row(file + ": line " + parser.getCurrentLineNumber(), row, counting));
      }
    } catch (CharacterCodingException e) {
      throw new SheetException(file + ": not in UTF-8; save the sheet in UTF-8", e);
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new SheetException(file + ": no sheet that can be read: " + e.getMessage(), e);
    }
    return rows;
  }

  /** Spreadsheets may write a byte order mark. */
  private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static boolean counting(Path file, List<String> heading) {
    boolean counting = !heading.contains(SheetFormat.VERDICT);
    List<String> needed = counting ? SheetFormat.COUNTS : SheetFormat.ONE_CLAIM;
    Stream.concat(Stream.of(SheetFormat.QUESTION, SheetFormat.CLAIM), needed.stream())
        .filter(column -> !heading.contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw new SheetException(
                  file + ": line 1: no column \"" + column + "\"; draw the sheet again", null);
            });
    return counting;
  }

  private Judged row(String place, CSVRecord row, boolean counting) {
    try {
      String question = cell(row, SheetFormat.QUESTION);
      String claim = cell(row, SheetFormat.CLAIM);
      if (!judged.add(question + " " + claim)) {
        throw new IllegalArgumentException(claim + " was judged before");
      }
      return new Judged(question, claim, counting ? counts(row) : verdict(row));
    } catch (IllegalArgumentException e) {
      throw new SheetException(place + ": " + e.getMessage(), e);
    }
  }

  private static Judged.@Nullable Counts verdict(CSVRecord row) {
    String verdict = cell(row, SheetFormat.VERDICT).toLowerCase(Locale.ROOT);
    return switch (verdict) {
      case SheetFormat.RIGHT -> new Judged.Counts(null, 1, 1);
      case SheetFormat.WRONG -> new Judged.Counts(null, 1, 0);
      case SheetFormat.UNCLEAR -> null;
      case "" -> throw new IllegalArgumentException("no verdict: write right, wrong or unclear");
      default ->
          throw new IllegalArgumentException(
              "verdict \"" + verdict + "\": write right, wrong or unclear");
    };
  }

  private static Judged.@Nullable Counts counts(CSVRecord row) {
    return cell(row, SheetFormat.STATED).equalsIgnoreCase(SheetFormat.UNCLEAR)
        ? null
        : new Judged.Counts(
            number(row, SheetFormat.STATED),
            number(row, SheetFormat.FOUND),
            number(row, SheetFormat.RIGHT));
  }

  private static int number(CSVRecord row, String column) {
    String cell = cell(row, column);
    if (!cell.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException(
          cell.isEmpty()
              ? "no verdict in the column \"" + column + "\": write a number"
              : column + " \"" + cell + "\": write a number");
    }
    return Integer.parseInt(cell);
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }
}
