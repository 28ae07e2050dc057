package org.mandategraph.document;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows a document's lines as the specification writes them: role, paragraph start ({@code +} yes,
 * {@code -} no, {@code ?} not told) and text, with {@code ^superscript^}, {@code _italic_}, {@code
 * *bold*} and {@code [link](target)}.
 */
final class Shown {
  private static final Map<Style, String> MARKS =
      Map.of(Style.SUPERSCRIPT, "^", Style.ITALIC, "_", Style.BOLD, "*", Style.UNDERLINE, "~");

  private Shown() {}

  static String of(SourceDocument document) {
    return document.lines().stream()
        .map(line -> line(document, line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(SourceDocument document, Line line) {
    Boolean starts = line.startsParagraph();
    String start = starts == null ? "?" : starts ? "+" : "-";
    return (line.role() + " " + start + " " + marked(document, line.span())).stripTrailing();
  }

  private static String marked(SourceDocument document, Span line) {
    TreeMap<Integer, String> marks = new TreeMap<>();
    for (Link link : document.links()) {
      if (line.contains(link.span())) {
        marks.merge(link.span().start(), "[", String::concat);
        marks.merge(link.span().end(), "](" + link.href() + ")", String::concat);
      }
    }
    for (StyleRun run : document.styles()) {
      if (line.contains(run.span())) {
        String mark = MARKS.getOrDefault(run.style(), "");
        marks.merge(run.span().start(), mark, String::concat);
        marks.merge(run.span().end(), mark, String::concat);
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = line.start(); i <= line.end(); i++) {
      out.append(marks.getOrDefault(i, ""));
      if (i < line.end()) {
        out.append(document.text().charAt(i));
      }
    }
    return out.toString();
  }
}
