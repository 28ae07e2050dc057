package org.mandategraph.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** Writes rows in columns for reading: words without quotation marks, IRIs with their prefixes. */
final class Table {
  /** A cell is cut at so many characters, save in the last column. */
  private static final int WIDEST = 48;

  private final PrefixMapping prefixes;

  Table(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(ResultSet results, OutputStream out) {
    List<String> columns = results.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns);
    results.forEachRemaining(row -> rows.add(cells(row, columns)));
    int[] widths = widths(rows, columns.size());
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    rows.forEach(row -> print.print(line(row, widths)));
    print.print((rows.size() == 2 ? "1 row" : rows.size() - 1 + " rows") + "\n");
    print.flush();
  }

  private List<String> cells(QuerySolution row, List<String> columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = text(row.get(columns.get(i))).replaceAll("\\s+", " ");
      boolean last = i == columns.size() - 1;
      cells.add(last || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…");
    }
    return cells;
  }

  private String text(@Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.asLiteral().getLexicalForm();
    }
    return node.isURIResource() ? prefixes.shortForm(node.asResource().getURI()) : node.toString();
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(Math.max(0, widths[i] + 2 - row.get(i).length())));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
