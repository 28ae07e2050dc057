package org.mandategraph.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.lineage.ChangeKind;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.lineage.ParagraphRevision;

/** A comparison of two texts as one JSON object. */
record TextDiffJson(
    Side earlier, Side later, Map<String, Integer> counts, List<Revision> revisions) {
  static TextDiffJson of(TextDiff diff) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    diff.counts().forEach((kind, n) -> counts.put(kind.label(), n));
    return new TextDiffJson(
        Side.of(diff.earlier()),
        Side.of(diff.later()),
        counts,
        diff.revisions().stream().map(Revision::of).toList());
  }

  record Side(String id, String iri, @Nullable String title, @Nullable LocalDate date) {
    static Side of(ComparedDocument d) {
      return new Side(d.id(), d.iri(), d.title(), d.date());
    }
  }

  /** The two paragraphs, and the words between them: each piece under its fate. */
  record Revision(
      @Nullable String from,
      @Nullable String to,
      List<String> changes,
      @JsonInclude(Include.NON_NULL) @Nullable Double similarity,
      String rule,
      List<Map<String, String>> words) {
    static Revision of(ParagraphRevision r) {
      return new Revision(
          r.earlier().map(ComparedParagraph::id).orElse(null),
          r.later().map(ComparedParagraph::id).orElse(null),
          r.changes().stream().map(ChangeKind::label).toList(),
          r.carried() ? r.similarity() : null,
          r.rule(),
          TextDiff.pieces(r).stream().map(p -> Map.of(p.fate().label(), p.words())).toList());
    }
  }
}
