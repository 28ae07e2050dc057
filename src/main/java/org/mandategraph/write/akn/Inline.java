package org.mandategraph.write.akn;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.mandategraph.document.Span;
import org.mandategraph.graph.CodePoints;
import org.mandategraph.text.NoteCall;

/**
 * Writes a text with its marks and footnote calls. Marks of different layers may cross: an inner
 * one is cut where an outer one begins or ends, and all where a footnote is called, so that
 * elements always nest.
 */
final class Inline {
  private final XmlOut out;
  private final String text;
  private final List<List<Mark>> layers;

  /** For each layer the first mark that does not end before the place reached. */
  private final int[] next;

  private Inline(XmlOut out, String text, List<List<Mark>> layers) {
    this.out = out;
    this.text = text;
    this.layers = layers;
    this.next = new int[layers.size()];
  }

  /**
   * Writes a text.
   *
   * @param layers from the outermost to the innermost; the marks of one layer are in order and do
   *     not overlap
   * @param note writes a footnote where it is called
   */
  static void write(
      XmlOut out,
      String text,
      List<List<Mark>> layers,
      List<NoteCall> calls,
      Consumer<NoteCall> note) {
    Inline inline = new Inline(out, text, layers);
    int from = 0;
    for (NoteCall call :
        calls.stream().sorted(Comparator.comparingInt(NoteCall::position)).toList()) {
      int to = inline.cut(call.position());
      inline.write(from, to, 0);
      note.accept(call);
      from = to;
    }
    inline.write(from, text.length(), 0);
  }

  private void write(int from, int to, int layer) {
    if (from >= to) {
      return;
    }
    if (layer == layers.size()) {
      out.text(text.substring(from, to));
      return;
    }
    List<Mark> marks = layers.get(layer);
    int at = from;
    while (next[layer] < marks.size()) {
      Mark mark = marks.get(next[layer]);
      Span span = mark.span();
      int start = Math.max(at, cut(span.start()));
      int end = Math.min(to, cut(span.end()));
      if (start >= to) {
        break;
      }
      if (start < end) {
        write(at, start, layer + 1);
        out.inline(mark.element(), mark.attributes().toArray(String[]::new));
        write(start, end, layer + 1);
        out.end();
        at = end;
      }
      if (cut(span.end()) > to) {
        break;
      }
      next[layer]++;
    }
    write(at, to, layer + 1);
  }

  private int cut(int position) {
    return CodePoints.cut(text, position);
  }
}
