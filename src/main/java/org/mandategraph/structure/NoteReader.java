package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.text.Note;
import org.mandategraph.text.NoteCall;

/** Makes footnotes of the notes and compares them with their calls. */
final class NoteReader {
  private NoteReader() {}

  static List<Footnote> read(List<Note> notes, UniqueIds ids) {
    List<Footnote> footnotes = new ArrayList<>();
    for (Note note : notes) {
      String name =
          note.marker().replace("*", "star").isEmpty() ? "0" : note.marker().replace("*", "star");
      footnotes.add(new Footnote(ids.unique("fn" + name), note.marker(), note.text()));
    }
    return footnotes;
  }

  static List<Finding> check(List<Paragraph> paragraphs, List<Footnote> footnotes) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Footnote> byMarker = new LinkedHashMap<>();
    footnotes.forEach(f -> byMarker.putIfAbsent(f.marker(), f));
    Set<String> called = new HashSet<>();
    for (Paragraph p : paragraphs) {
      for (NoteCall call : p.calls()) {
        called.add(call.marker());
        if (!byMarker.containsKey(call.marker())) {
          Span at = new Span(call.source(), call.source() + call.marker().length());
          findings.add(
              new Finding(
                  Issue.NOTE_MISSING,
                  p.id(),
                  at,
                  "footnote " + call.marker() + " is called and not there"));
        }
      }
    }
    byMarker.forEach(
        (marker, f) -> {
          if (!called.contains(marker) && !marker.startsWith("*")) {
            findings.add(
                new Finding(
                    Issue.NOTE_UNCALLED,
                    f.id(),
                    f.text().source(),
                    "footnote " + marker + " is never called"));
          }
        });
    return findings;
  }
}
