package org.mandategraph.export;

/** Cells of tables as RFC 4180 has them. */
public final class Csv {
  private Csv() {}

  /** The cell, in quotation marks where it holds a comma, a quotation mark or a line end. */
  public static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
