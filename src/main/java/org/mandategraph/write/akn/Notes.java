package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;
import org.mandategraph.text.NoteCall;

/**
 * The footnotes by their markers. The first call holds the note; a repeated call refers to it
 * (A/RES/66/181, note 10 at paragraphs 1 and 18).
 */
final class Notes {
  private final Map<String, Footnote> byMarker = new LinkedHashMap<>();
  private final Map<String, String> eIdByMarker = new HashMap<>();
  private final List<Footnote> uncalled = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private final EIds eIds;

  Notes(Resolution resolution, EIds eIds) {
    this.eIds = eIds;
    Set<String> called = new HashSet<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      paragraph.calls().forEach(call -> called.add(call.marker()));
    }
    for (Footnote note : resolution.footnotes()) {
      if (!called.contains(note.marker()) || byMarker.putIfAbsent(note.marker(), note) != null) {
        uncalled.add(note);
      }
    }
  }

  /** Whether this call is the first of its note, which then stands here. */
  boolean first(NoteCall call) {
    return written.add(call.marker());
  }

  /** The note of a call, or null where its text was not found. */
  @Nullable Footnote note(NoteCall call) {
    return byMarker.get(call.marker());
  }

  /** The eId of a call's note. */
  String eId(NoteCall call) {
    return eIdByMarker.computeIfAbsent(call.marker(), this::newEId);
  }

  /** The notes that no paragraph calls. */
  List<Footnote> uncalled() {
    return uncalled;
  }

  private String newEId(String marker) {
    return eIds.unique("authorialNote_" + EIds.token(marker));
  }
}
