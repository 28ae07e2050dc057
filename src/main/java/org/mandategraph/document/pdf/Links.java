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
final class Links {
  private record Area(double left, double right, double top, double bottom, String href) {
    boolean holds(Glyph glyph) {
      double x = (glyph.left() + glyph.right()) / 2;
      double y = glyph.baseline() - glyph.size() / 4;
      return left <= x && x <= right && top <= y && y <= bottom;
    }
  }

  private final List<Area> areas;

  private Links(List<Area> areas) {
    this.areas = areas;
  }

  static Links of(PDPage page) throws IOException {
    List<Area> areas = new ArrayList<>();
    if (page.getRotation() == 0) {
      double height = page.getCropBox().getHeight();
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDRectangle box = annotation.getRectangle();
        if (box != null
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
    return new Links(areas);
  }

  /** The characters, those under a link with its target. */
  List<Glyph> mark(List<Glyph> glyphs) {
    return areas.isEmpty() ? glyphs : glyphs.stream().map(this::mark).toList();
  }

  private Glyph mark(Glyph glyph) {
    for (Area area : areas) {
      if (area.holds(glyph)) {
        return glyph.linked(area.href());
      }
    }
    return glyph;
  }
}
