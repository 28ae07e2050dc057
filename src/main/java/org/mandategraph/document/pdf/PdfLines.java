package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.mandategraph.document.Role;

/** Turns the pages of a document into lines in reading order, each with its role. */
final class PdfLines {
  private PdfLines() {}

  static List<PdfLine> of(List<Page> pages) {
    List<List<Row>> rows = pages.stream().map(Rows::of).toList();
    Furniture furniture = new Furniture(pages, rows);
    NoteArea noteArea = new NoteArea(bodySize(rows));
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      List<Row> here = rows.get(i);
      double head = furniture.head(page, here);
      double foot = furniture.foot(page, here);
      double notes = noteArea.start(page, here, foot);
      List<Row> body =
          here.stream().filter(r -> r.baseline() >= head && r.baseline() < notes).toList();
      Set<Row> cells = Tables.cells(page, body);
      for (Row row : here) {
        if (cells.contains(row)) {
          Tables.split(row).forEach(c -> lines.add(new PdfLine(c, Role.TABLE, true)));
        } else {
          lines.add(new PdfLine(row, role(row, head, notes, foot), false));
        }
      }
    }
    return started(lines);
  }

  private static Role role(Row row, double head, double notes, double foot) {
    double y = row.baseline();
    if (y < head || y >= foot) {
      return Role.FURNITURE;
    }
    if (y < notes) {
      return Role.BODY;
    }
    return NoteArea.isRule(row) ? Role.FURNITURE : Role.NOTE;
  }

  private static List<PdfLine> started(List<PdfLine> lines) {
    ParagraphStarts starts =
        new ParagraphStarts(
            lines.stream().filter(l -> l.role() == Role.BODY).map(PdfLine::row).toList());
    List<PdfLine> out = new ArrayList<>();
    Row first = null;
    Row last = null;
    for (PdfLine line : lines) {
      Row row = line.row();
      boolean start =
          switch (line.role()) {
            case BODY -> starts.startsAt(first, last, row);
            case NOTE -> NoteArea.startsNote(row);
            default -> true;
          };
      out.add(new PdfLine(row, line.role(), start));
      if (line.role() == Role.BODY) {
        first = start ? row : first;
        last = row;
      }
    }
    return out;
  }

  /** The size of most characters of the document. */
  private static double bodySize(List<List<Row>> rows) {
    return MostFrequent.of(
        rows.stream()
            .flatMap(List::stream)
            .flatMapToDouble(r -> DoubleStream.generate(r::size).limit(r.glyphs().size())),
        10,
        10);
  }
}
