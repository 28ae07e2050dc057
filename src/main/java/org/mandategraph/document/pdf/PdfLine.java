package org.mandategraph.document.pdf;

import java.util.List;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Look;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;

/**
 * A line in reading order.
 *
 * @param row its characters
 * @param role what it is on the page
 * @param starts whether a paragraph or note starts here
 */
record PdfLine(Row row, Role role, boolean starts) {
  /** Writes the line, characters of one look together. */
  void write(SourceBuilder out) {
    out.startLine(
        role, starts, new Layout(row.page(), row.left(), row.right(), row.baseline(), row.size()));
    List<Glyph> glyphs = row.glyphs();
    if (role == Role.NOTE && starts) {
      // A note's own marker is plain text, with a blank: only calls are superscripts.
      List<Glyph> marker = row.raisedStart();
      out.text(Glyph.text(marker).strip() + " ", Look.PLAIN);
      glyphs = glyphs.subList(marker.size(), glyphs.size());
    }
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !glyphs.get(i).look().equals(glyphs.get(start).look())) {
        out.text(Glyph.text(glyphs.subList(start, i)), glyphs.get(start).look());
        start = i;
      }
    }
    out.endLine();
  }
}
