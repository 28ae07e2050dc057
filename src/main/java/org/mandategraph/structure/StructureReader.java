package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
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
      List<Paragraph> paragraphs = MarkedParagraphs.read(marks, text.passages(), ids);
      String formula = marks.named("formula").findFirst().map(marks::words).orElse("");
      return resolution(source, text, marked.read(marks), paragraphs, formula, ids);
    }
    String formula = MetadataReader.formula(text.passages());
    Parts parts = PartDivider.divide(text.passages());
    List<Paragraph> paragraphs = new ArrayList<>(ParagraphReader.read(parts.text(), ids, null));
    parts
        .annexes()
        .forEach(a -> paragraphs.addAll(ParagraphReader.read(a.passages(), ids, a.id())));
    Metadata m = metadata.read(parts, formula, language(source));
    return resolution(source, text, m, paragraphs, formula, ids);
  }

  private static Resolution resolution(
      SourceDocument source,
      RepairedText text,
      Metadata m,
      List<Paragraph> paragraphs,
      String formula,
      Ids ids) {
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
    findings.addAll(NumberCheck.check(paragraphs));
    return new Resolution(id, m, paragraphs, footnotes, findings);
  }

  private static String language(SourceDocument source) {
    return source.text().contains(" the ") ? "en" : "und";
  }
}
