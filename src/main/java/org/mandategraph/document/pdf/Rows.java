package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the characters of a page into rows: by their place, whatever their order in the file. */
final class Rows {
  /** Baselines this near, in points, are one line. */
  private static final double SAME_LINE = 1.2;

  /** A superscript is at most this large, in parts of the line's font size. */
  private static final double SMALL = 0.85;

  /** How far above the baseline a superscript stands at most, and a subscript below it. */
  private static final double RAISED = 0.65;

  private static final double LOWERED = 0.4;

  /** A gap this wide, in parts of the font size, parts columns. */
  private static final double COLUMN_GAP = 3.0;

  /** The same behind a number, letter or bullet. */
  private static final double LABEL_GAP = 6.0;

  /** A number, letter or bullet before a tab: "78/100.", "(a)", "IV.", "–". */
  private static final Pattern LABEL =
      Pattern.compile("\\(?[\\p{L}\\p{N}][\\p{L}\\p{N}/ -]{0,11}[.)]|[•●▪○–—*-]");

  private Rows() {}

  /** The rows of a page from top to bottom, and from left to right where they stand level. */
  static List<Row> of(Page page) {
    List<Row> rows = new ArrayList<>();
    for (Line line : attached(lines(page.glyphs()))) {
      rows.addAll(line.split(page.number()));
    }
    rows.sort(Comparator.comparingDouble(Row::baseline).thenComparingDouble(Row::left));
    return rows;
  }

  private static List<Line> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Line> lines = new ArrayList<>();
    Line line = null;
    for (Glyph glyph : sorted) {
      if (line == null || glyph.baseline() - line.top > SAME_LINE) {
        line = new Line(glyph.baseline());
        lines.add(line);
      }
      line.glyphs.add(glyph);
    }
    lines.removeIf(l -> l.glyphs.stream().allMatch(Glyph::isBlank));
    lines.forEach(Line::measure);
    return lines;
  }

  /** Superscripts and subscripts are put into the lines that they belong to. */
  private static List<Line> attached(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line script = lines.get(i);
      if (i + 1 < lines.size()) {
        Line below = lines.get(i + 1);
        double rise = below.baseline - script.baseline;
        if (rise <= RAISED * below.size) {
          below.take(script, true);
        }
      }
      if (i > 0) {
        Line above = lines.get(i - 1);
        double fall = script.baseline - above.baseline;
        if (fall <= LOWERED * above.size) {
          above.take(script, false);
        }
      }
    }
    lines.removeIf(l -> l.glyphs.stream().allMatch(Glyph::isBlank));
    return lines;
  }

  private static final class Line {
    private final double top;
    private List<Glyph> glyphs = new ArrayList<>();
    private double size;
    private double baseline;
    private double left;
    private double right;

    Line(double top) {
      this.top = top;
    }

    void measure() {
      Map<Double, Integer> sizes = new HashMap<>();
      left = Double.MAX_VALUE;
      right = 0;
      for (Glyph glyph : glyphs) {
        if (!glyph.isBlank()) {
          sizes.merge(Math.round(glyph.size() * 10) / 10.0, 1, Integer::sum);
          left = Math.min(left, glyph.left());
          right = Math.max(right, glyph.right());
        }
      }
      size =
          sizes.entrySet().stream()
              .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse(1.0);
      baseline =
          glyphs.stream()
              .filter(g -> !g.isBlank() && g.size() > SMALL * size)
              .mapToDouble(Glyph::baseline)
              .findFirst()
              .orElse(top);
    }

    /** Takes over the small characters of a line that stand within this line's width. */
    void take(Line script, boolean raised) {
      List<Glyph> rest = new ArrayList<>();
      for (Glyph glyph : script.glyphs) {
        boolean small = glyph.size() <= SMALL * size;
        if (small && glyph.left() >= left - 2 * size && glyph.right() <= right + 2 * size) {
          glyphs.add(raised ? glyph.raise() : glyph);
        } else {
          rest.add(glyph);
        }
      }
      script.glyphs = rest;
    }

    List<Row> split(int page) {
      glyphs.sort(Comparator.comparingDouble(Glyph::left));
      List<Row> rows = new ArrayList<>();
      List<Glyph> part = new ArrayList<>();
      Glyph last = null;
      for (Glyph glyph : glyphs) {
        if (glyph.isBlank()) {
          part.add(glyph);
          continue;
        }
        if (last != null && isCopy(last, glyph)) {
          continue;
        }
        double gap = last == null ? 0 : (glyph.left() - last.right()) / size;
        if (gap > (isLabel(part) ? LABEL_GAP : COLUMN_GAP)) {
          rows.add(new Row(page, size, baseline, part));
          part = new ArrayList<>();
        }
        part.add(glyph);
        last = glyph;
      }
      rows.add(new Row(page, size, baseline, part));
      rows.removeIf(r -> r.glyphs().isEmpty());
      return rows;
    }

    /** Whether a character was printed over itself to make it look bold. */
    private static boolean isCopy(Glyph a, Glyph b) {
      return a.text().equals(b.text()) && b.left() - a.left() < 0.15 * a.size();
    }

    private static boolean isLabel(List<Glyph> part) {
      StringBuilder text = new StringBuilder();
      part.forEach(g -> text.append(g.text()));
      String label = text.toString().strip();
      return label.length() <= 14 && LABEL.matcher(label).matches();
    }
  }
}
