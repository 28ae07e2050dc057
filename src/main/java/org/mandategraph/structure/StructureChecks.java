package org.mandategraph.structure;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.text.NoteCall;

/** Compares the parts of a document with one another and records what does not fit. */
final class StructureChecks {
  private final List<Finding> findings = new ArrayList<>();

  /** All findings: of calls and notes, of the whole document, of paragraph numbers. */
  static List<Finding> findings(
      SourceDocument source,
      String id,
      boolean isResolution,
      List<Paragraph> paragraphs,
      List<Footnote> footnotes) {
    StructureChecks checks = new StructureChecks();
    checks.notes(paragraphs, footnotes);
    checks.whole(source, id, isResolution);
    checks.numbers(paragraphs);
    return checks.findings;
  }

  private void notes(List<Paragraph> paragraphs, List<Footnote> footnotes) {
    Set<String> markers = footnotes.stream().map(Footnote::marker).collect(toSet());
    Set<String> known = new HashSet<>();
    for (Paragraph p : paragraphs) {
      for (NoteCall call : p.calls()) {
        String marker = call.marker();
        known.add(marker);
        if (!markers.contains(marker)) {
          Span at = new Span(call.source(), call.source() + marker.length());
          String detail = "footnote " + marker + " is called and not there";
          findings.add(new Finding(Issue.NOTE_MISSING, p.id(), at, detail));
        }
      }
    }
    for (Footnote f : footnotes) {
      if (!f.marker().startsWith("*") && known.add(f.marker())) {
        String detail = "footnote " + f.marker() + " is never called";
        findings.add(new Finding(Issue.NOTE_UNCALLED, f.id(), f.text().source(), detail));
      }
    }
  }

  private void whole(SourceDocument source, String id, boolean isResolution) {
    Span whole = new Span(0, source.text().length());
    if (id.startsWith("document/")) {
      String detail = "neither symbol nor session, date and sponsor";
      findings.add(new Finding(Issue.NO_IDENTITY, "document", whole, detail));
    }
    if (!isResolution) {
      String detail = "no enacting formula such as \"The General Assembly,\"";
      findings.add(new Finding(Issue.NOT_A_RESOLUTION, "document", whole, detail));
    }
    if (source.recognizedBy() != null) {
      String detail =
          source.recognizedBy() + " recognized the words on the pages; compare them with the scan";
      findings.add(new Finding(Issue.TEXT_RECOGNIZED, "document", whole, detail));
    }
  }

  /** Each number is one more than the one before, or starts again at 1 in a new section. */
  private void numbers(List<Paragraph> paragraphs) {
    int before = 0;
    for (Paragraph p : paragraphs) {
      if (p.annex() == null
          && (p.kind() == ParagraphKind.OPERATIVE || p.kind() == ParagraphKind.PREAMBULAR)
          && p.number() != null) {
        int number = Integer.parseInt(p.number());
        if (number != before + 1 && number != 1) {
          String detail = "paragraph " + number + " follows paragraph " + before;
          findings.add(new Finding(Issue.NUMBER_GAP, p.id(), p.text().source(), detail));
        }
        before = number;
      }
    }
  }
}
