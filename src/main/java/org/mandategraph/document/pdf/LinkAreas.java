package org.mandategraph.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links of a page: PDF lays them over the text as rectangles. */
final class LinkAreas {
  private record Area(double left, double right, double top, double bottom, String href) {
    boolean contains(Glyph glyph) {
      double x = (glyph.left() + glyph.right()) / 2;
      double y = glyph.baseline() - glyph.size() / 4;
      return left <= x && x <= right && top <= y && y <= bottom;
    }
  }

  /** Links kept of one page at most. */
  private static final int MOST = 500;

  private final List<Area> areas;

  private LinkAreas(List<Area> areas) {
    this.areas = areas;
  }

  static LinkAreas of(PDPage page) throws IOException {
    List<Area> areas = new ArrayList<>();
    if (page.getRotation() == 0) {
      double height = page.getCropBox().getHeight();
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDRectangle box = annotation.getRectangle();
        if (areas.size() < MOST
            && box != null
            && annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null) {
          areas.add(
              new Area(
                  box.getLowerLeftX(),
                  box.getUpperRightX(),
                  height - box.getUpperRightY(),
                  height - box.getLowerLeftY(),
                  action.getURI()));
        }
      }
    }
    return new LinkAreas(areas);
  }

  /** The characters, those under a link with its target. */
  List<Glyph> mark(List<Glyph> glyphs) {
    return areas.isEmpty() ? glyphs : glyphs.stream().map(this::mark).toList();
  }

  private Glyph mark(Glyph glyph) {
    for (Area area : areas) {
      if (area.contains(glyph)) {
        return glyph.linked(area.href());
      }
    }
    return glyph;
  }
}
