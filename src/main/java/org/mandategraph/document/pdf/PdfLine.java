package org.mandategraph.document.pdf;

import java.util.List;
import org.mandategraph.document.Layout;
import org.mandategraph.document.LineWriter;
import org.mandategraph.document.Look;
import org.mandategraph.document.Role;

/**
 * A line in reading order.
 *
 * @param row its characters
 * @param role what it is on the page
 * @param starts whether a paragraph or note starts here
 */
record PdfLine(Row row, Role role, boolean starts) {
  /** Writes the line, characters of one look together. */
  void write(LineWriter out) {
    out.startLine(
        role, starts, new Layout(row.page(), row.left(), row.right(), row.baseline(), row.size()));
    List<Glyph> glyphs = row.glyphs();
    int marker = role == Role.NOTE && starts ? writeMarker(glyphs, out) : 0;
    StringBuilder run = new StringBuilder();
    Look look = Look.PLAIN;
    for (Glyph glyph : glyphs.subList(marker, glyphs.size())) {
      Look next = new Look(glyph.italic(), glyph.bold(), glyph.raised(), glyph.href());
      if (!next.equals(look)) {
        out.text(run.toString(), look);
        run.setLength(0);
      }
      look = next;
      run.append(glyph.text());
    }
    out.text(run.toString(), look);
    out.endLine();
  }

  /** A note's own marker is plain text, with a blank: only calls are superscripts. */
  private static int writeMarker(List<Glyph> glyphs, LineWriter out) {
    int end = 0;
    StringBuilder marker = new StringBuilder();
    while (end < glyphs.size() && glyphs.get(end).raised()) {
      marker.append(glyphs.get(end).text());
      end++;
    }
    out.text(marker.toString().strip() + " ", Look.PLAIN);
    return end;
  }
}
