package org.mandategraph.evaluate;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.evaluate.ComparedText.ComparedKind;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;
import org.mandategraph.extract.Extraction;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.text.NoteCall;
import org.mandategraph.write.ByPart;

/** What was read from a document, as it is compared. */
final class FoundText {
  private final Extraction extraction;
  private final ByPart<Citation> citations;
  private final ByPart<Act> acts;

  private FoundText(Extraction extraction) {
    this.extraction = extraction;
    citations = ByPart.of(extraction.citations(), Citation::part);
    acts = ByPart.of(extraction.acts(), Act::part);
  }

  static ComparedText of(Extraction extraction) {
    return new FoundText(extraction).text();
  }

  private ComparedText text() {
    Metadata m = extraction.resolution().metadata();
    return new ComparedText(
        words(m.symbol()),
        m.title(),
        words(m.adopted()),
        words(m.session()),
        words(m.plenaryMeeting()),
        m.committeeReports().stream().map(r -> r.value().value()).findFirst().orElse(null),
        extraction.resolution().paragraphs().stream()
            .filter(p -> p.annex() == null && p.kind() != ParagraphKind.TEXT)
            .map(this::paragraph)
            .toList(),
        footnotes());
  }

  private ComparedParagraph paragraph(Paragraph p) {
    return new ComparedParagraph(
        ComparedKind.valueOf(p.kind().name()),
        p.number(),
        p.text().text(),
        acts.at(p.id()).stream().map(Act::phrase).findFirst().orElse(""),
        cited(p.id()),
        p.calls().stream().map(NoteCall::marker).collect(toSet()));
  }

  private Map<String, ComparedNote> footnotes() {
    Map<String, ComparedNote> notes = new LinkedHashMap<>();
    for (Footnote f : extraction.resolution().footnotes()) {
      notes.put(f.marker(), new ComparedNote(f.text().text(), cited(f.id())));
    }
    return notes;
  }

  private Set<String> cited(String part) {
    return citations.at(part).stream().map(c -> Folding.key(target(c.target()))).collect(toSet());
  }

  /** A text without a symbol cannot cite itself by one. */
  private String target(Target target) {
    if (target instanceof Target.OfDocument d) {
      return d.symbol().value();
    }
    if (target instanceof Target.OfInstrument i) {
      return i.instrument().key();
    }
    return extraction.resolution().id();
  }

  private static @Nullable String words(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
