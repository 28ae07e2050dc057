package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Parts.Apart;
import org.mandategraph.text.RepairedText;

/** Reads a document's structure from its repaired text, by its mark-up where it has any. */
public final class StructureReader {
  private final MetadataReader metadata;
  private final MarkedMetadata marked;

  /** With the vocabularies of bodies, series and actors. */
  public StructureReader(Authorities authorities) {
    metadata = new MetadataReader(authorities);
    marked = new MarkedMetadata(authorities);
  }

  /** The structure; a text without any paragraph gives a resolution without any, and a finding. */
  public Resolution read(SourceDocument source, RepairedText text) {
    Ids ids = new Ids();
    if (!source.marks().isEmpty()) {
      Marks marks = new Marks(source);
      Content content = MarkedParagraphs.read(marks, text.passages(), ids);
      String formula = marks.named("formula").findFirst().map(marks::words).orElse("");
      return resolution(source, text, marked.read(marks), content, formula, ids);
    }
    RecommendedDrafts.Split split = RecommendedDrafts.split(text.passages());
    String formula = MetadataReader.formula(split.rest());
    Parts parts = PartDivider.divide(split.rest());
    Metadata m = metadata.read(parts, formula, language(source));
    boolean report = m.kind() == DocumentKind.REPORT;
    List<Paragraph> paragraphs =
        new ArrayList<>(ParagraphReader.read(parts.text(), ids, null, report));
    List<Apart> apart = new ArrayList<>(parts.lettered());
    apart.addAll(RecommendedDrafts.divide(split.drafts(), ids));
    apart.addAll(parts.apart());
    apart.forEach(
        a -> paragraphs.addAll(ParagraphReader.read(a.passages(), ids, a.division(), report)));
    List<Division> divisions = apart.stream().map(Apart::division).toList();
    return resolution(source, text, m, new Content(paragraphs, divisions), formula, ids);
  }

  private static Resolution resolution(
      SourceDocument source,
      RepairedText text,
      Metadata m,
      Content content,
      String formula,
      Ids ids) {
    List<Paragraph> paragraphs = content.paragraphs();
    List<Footnote> footnotes = NoteReader.read(text.notes(), ids);
    List<Finding> findings = new ArrayList<>(NoteReader.check(paragraphs, footnotes));
    String id = DocumentIdentity.of(m, source.sha256());
    Span whole = new Span(0, source.text().length());
    if (id.startsWith("document/")) {
      findings.add(
          new Finding(
              Issue.NO_IDENTITY,
              "document",
              whole,
              "neither symbol nor session, date and sponsor"));
    }
    if ((formula.isEmpty() && m.symbol() == null) || paragraphs.isEmpty()) {
      findings.add(
          new Finding(
              Issue.NOT_A_RESOLUTION,
              "document",
              whole,
              "no enacting formula such as \"The General Assembly,\""));
    }
    String recognizer = source.recognizedBy();
    if (recognizer != null) {
      findings.add(
          new Finding(
              Issue.TEXT_RECOGNIZED,
              "document",
              whole,
              recognizer + " recognized the words on the pages; compare them with the scan"));
    }
    findings.addAll(NumberCheck.check(paragraphs));
    return new Resolution(id, m, paragraphs, content.divisions(), footnotes, findings);
  }

  private static String language(SourceDocument source) {
    return source.text().contains(" the ") ? "en" : "und";
  }
}
