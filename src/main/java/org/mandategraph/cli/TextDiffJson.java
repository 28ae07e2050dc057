package org.mandategraph.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.lineage.ParagraphRevision;

/** A comparison of two texts as one JSON object. */
final class TextDiffJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private TextDiffJson() {}

  static String write(TextDiff diff) {
    ObjectNode o = MAPPER.createObjectNode();
    document(o.putObject("earlier"), diff.earlier());
    document(o.putObject("later"), diff.later());
    ObjectNode counts = o.putObject("counts");
    diff.counts().forEach((kind, n) -> counts.put(kind.label(), n));
    diff.revisions().forEach(r -> revision(o.withArray("revisions").addObject(), r));
    return o.toString();
  }

  private static void document(ObjectNode o, ComparedDocument document) {
    o.put("id", document.id());
    o.put("iri", document.iri());
    o.put("title", document.title());
    o.put("date", document.date() == null ? null : document.date().toString());
  }

  /** The two sides and the words between them. */
  static void revision(ObjectNode o, ParagraphRevision revision) {
    o.put("from", revision.earlier().map(ComparedParagraph::id).orElse(null));
    o.put("to", revision.later().map(ComparedParagraph::id).orElse(null));
    revision.changes().forEach(c -> o.withArray("change").add(c.label()));
    if (revision.carried()) {
      o.put("similarity", revision.similarity());
    }
    o.put("rule", revision.rule());
    for (var piece : TextDiff.pieces(revision)) {
      o.withArray("words").addObject().put(piece.fate().label(), piece.words());
    }
  }
}
