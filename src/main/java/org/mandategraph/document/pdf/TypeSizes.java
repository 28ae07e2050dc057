package org.mandategraph.document.pdf;

import java.util.List;

/**
 * Type sizes of recognized lines. They are measured from the letters that a line happens to
 * contain, and differ from line to line of one type.
 */
final class TypeSizes {
  /** Sizes this near to that of most letters are the same, in parts of it. */
  private static final double SAME = 0.2;

  private TypeSizes() {}

  /** The same pages, where letters of nearly the size of most have that size. */
  static List<Page> evened(List<Page> pages) {
    double[] sizes =
        pages.stream()
            .flatMap(p -> p.glyphs().stream())
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    if (sizes.length == 0) {
      return pages;
    }
    double most = sizes[sizes.length / 2];
    return pages.stream()
        .map(p -> new Page(p.number(), p.width(), p.height(), evened(p.glyphs(), most), p.rules()))
        .toList();
  }

  private static List<Glyph> evened(List<Glyph> glyphs, double most) {
    return glyphs.stream()
        .map(g -> Math.abs(g.size() - most) <= SAME * most ? g.sized(most) : g)
        .toList();
  }
}
