package org.mandategraph.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links of a page: PDF lays them over the text as rectangles. */
final class LinkAreas {
  /** Links kept of one page at most. */
  private static final int MOST = 500;

  private record Area(PDRectangle box, String href) {}

  private LinkAreas() {}

  /** The characters of a page, those under a link with its target. */
  static List<Glyph> mark(List<Glyph> glyphs, PDPage page) throws IOException {
    List<Area> areas =
        page.getAnnotations().stream().flatMap(a -> area(a).stream()).limit(MOST).toList();
    double height = page.getCropBox().getHeight();
    return areas.isEmpty() || page.getRotation() != 0
        ? glyphs
        : glyphs.stream().map(g -> mark(g, areas, height)).toList();
  }

  private static Optional<Area> area(PDAnnotation annotation) {
    PDRectangle box = annotation.getRectangle();
    return box != null
            && annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null
        ? Optional.of(new Area(box, action.getURI()))
        : Optional.empty();
  }

  private static Glyph mark(Glyph glyph, List<Area> areas, double height) {
    float x = (float) ((glyph.left() + glyph.right()) / 2);
    float y = (float) (height - glyph.baseline() + glyph.size() / 4);
    return areas.stream()
        .filter(area -> area.box().contains(x, y))
        .findFirst()
        .map(area -> glyph.linked(area.href()))
        .orElse(glyph);
  }
}
