package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a query as a table for reading: columns in line, long texts wrapped, names of this graph
 * shortened to what a lawyer writes ({@code A/RES/66/181/op8}).
 */
final class Table {
  private static final int WIDEST = 72;
  private static final String THINGS = "https://w3id.org/mandategraph/id/";
  private static final String TERMS = "https://w3id.org/mandategraph/ontology#";

  private Table() {}

  /** Prints all rows; returns how many there were. */
  static int print(ResultSet rows, PrintStream out) {
    List<String> columns = rows.getResultVars();
    List<List<List<String>>> cells = new ArrayList<>();
    cells.add(columns.stream().map(List::of).toList());
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      cells.add(columns.stream().map(column -> wrap(words(row.get(column)))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<List<String>> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] =
            Math.max(widths[i], row.get(i).stream().mapToInt(String::length).max().orElse(0));
      }
    }
    print(cells.get(0), widths, out);
    out.println(String.join("  ", java.util.Arrays.stream(widths).mapToObj("-"::repeat).toList()));
    cells.subList(1, cells.size()).forEach(row -> print(row, widths, out));
    return cells.size() - 1;
  }

  private static void print(List<List<String>> row, int[] widths, PrintStream out) {
    int height = row.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
        text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static String words(@Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    if (text.startsWith(THINGS)) {
      return text.substring(THINGS.length());
    }
    return text.startsWith(TERMS) ? "mg:" + text.substring(TERMS.length()) : text;
  }

  private static List<String> wrap(String text) {
    return text.lines().flatMap(Table::wrapLine).toList();
  }

  private static Stream<String> wrapLine(String line) {
    List<String> pieces = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDEST) {
      int blank = rest.lastIndexOf(' ', WIDEST);
      int end = blank > 0 ? blank : WIDEST;
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    pieces.add(rest);
    return pieces.stream();
  }
}
