package org.mandategraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.extract.Extraction;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/**
 * Which act a citation belongs to: "reaffirms", "recalls", "requests … to implement".
 *
 * <ul>
 *   <li>A citation in the clause of an act belongs to this act.
 *   <li>One in a sub-paragraph without acts belongs to the last act of the paragraph above:
 *       "Requests the Office: (a) To implement resolution 65/230".
 *   <li>One in a footnote belongs to the acts whose clauses call the footnote.
 * </ul>
 *
 * <p>All others belong to none: "Pursuant to resolution 65/230, requests" cites before it acts.
 */
final class GoverningActs {
  /** A call comes behind the comma and the quotation mark that end a clause. */
  private static final int MARKS = 2;

  private final Map<String, TreeMap<Integer, Act>> byPart = new HashMap<>();
  private final Map<String, Paragraph> paragraphs = new HashMap<>();
  private final Map<String, List<Act>> byFootnote = new HashMap<>();

  GoverningActs(Extraction extraction) {
    for (Act act : extraction.acts()) {
      byPart.computeIfAbsent(act.part(), p -> new TreeMap<>()).putIfAbsent(act.span().start(), act);
    }
    extraction.resolution().paragraphs().forEach(p -> paragraphs.put(p.id(), p));
    Map<String, String> footnotes = new LinkedHashMap<>();
    for (Footnote note : extraction.resolution().footnotes()) {
      footnotes.putIfAbsent(note.marker(), note.id());
    }
    for (Paragraph paragraph : extraction.resolution().paragraphs()) {
      for (NoteCall call : paragraph.calls()) {
        Act act = at(paragraph.id(), call.position() - 1, MARKS);
        String note = footnotes.get(call.marker());
        if (act != null && note != null) {
          byFootnote.computeIfAbsent(note, n -> new ArrayList<>()).add(act);
        }
      }
    }
  }

  /** The acts of a citation, in reading order. */
  List<Act> of(Citation citation) {
    List<Act> called = byFootnote.get(citation.part());
    if (called != null) {
      return called;
    }
    Act act = at(citation.part(), citation.span().start(), 0);
    return act == null ? List.of() : List.of(act);
  }

  /**
   * The act of a place in a paragraph.
   *
   * @param behind so many characters behind its clause still belong to it
   */
  private @Nullable Act at(String part, int position, int behind) {
    TreeMap<Integer, Act> acts = byPart.get(part);
    if (acts == null) {
      return above(part);
    }
    Entry<Integer, Act> entry = acts.floorEntry(position);
    return entry != null && position < entry.getValue().clause().end() + behind
        ? entry.getValue()
        : null;
  }

  /** The last act of the nearest paragraph above that has acts. */
  private @Nullable Act above(String part) {
    Paragraph paragraph = paragraphs.get(part);
    while (paragraph != null && paragraph.parent() != null) {
      TreeMap<Integer, Act> acts = byPart.get(paragraph.parent());
      if (acts != null) {
        return acts.lastEntry().getValue();
      }
      paragraph = paragraphs.get(paragraph.parent());
    }
    return null;
  }
}
