package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Language;
import org.mandategraph.structure.DocumentParts.DivisionText;
import org.mandategraph.text.Note;
import org.mandategraph.text.Passage;
import org.mandategraph.text.RepairedText;

/**
 * Reads a document's structure from its repaired text, by its mark-up where it has any. Takes time
 * linear in the text.
 */
public final class StructureReader {
  private record OfLanguage(LanguageRules rules, EnactingBodies bodies, MetadataReader metadata) {}

  private final Map<String, OfLanguage> byLanguage = new HashMap<>();
  private final MarkedMetadata marked;

  /** With the vocabularies of bodies, series and actors. */
  public StructureReader(Authorities authorities) {
    ActorNames names = new ActorNames(authorities);
    for (Language language : Language.all()) {
      LanguageRules rules = LanguageRules.of(language);
      EnactingBodies bodies = new EnactingBodies(authorities, language);
      MetadataReader metadata = new MetadataReader(authorities, names, rules, bodies);
      byLanguage.put(language.code(), new OfLanguage(rules, bodies, metadata));
    }
    marked = new MarkedMetadata(authorities, names);
  }

  /** The structure; a text without any paragraph gives a resolution without any, and a finding. */
  public Resolution read(SourceDocument source, RepairedText text) {
    UniqueIds ids = new UniqueIds();
    OfLanguage of = Objects.requireNonNull(byLanguage.get(Language.of(text.language()).code()));
    LanguageRules rules = of.rules();
    if (!source.marks().isEmpty()) {
      MarkFinder marks = new MarkFinder(source);
      BodyText body = MarkedParagraphs.read(marks, text.passages(), ids, rules);
      String formula = marks.named("formula").findFirst().map(marks::words).orElse("");
      return resolution(source, text, marked.read(marks, text.language()), body, formula, ids);
    }
    RecommendedDrafts.Split split = RecommendedDrafts.split(text.passages(), rules);
    String formula =
        split.rest().stream().filter(rules::isFormula).map(Passage::words).findFirst().orElse("");
    DocumentParts parts = PartDivider.divide(split.rest(), rules);
    Metadata m = of.metadata().read(parts, formula, text.language());
    boolean report = m.kind() == DocumentKind.REPORT;
    List<Paragraph> paragraphs =
        new ArrayList<>(ParagraphReader.read(parts.text(), ids, null, report, rules));
    List<DivisionText> divided = new ArrayList<>(parts.lettered());
    divided.addAll(RecommendedDrafts.divide(split.drafts(), ids));
    divided.addAll(parts.annexes());
    divided.forEach(
        d ->
            paragraphs.addAll(
                ParagraphReader.read(d.passages(), ids, d.division(), report, rules)));
    List<Division> divisions = divided.stream().map(DivisionText::division).toList();
    return resolution(source, text, m, new BodyText(paragraphs, divisions), formula, ids);
  }

  private static Resolution resolution(
      SourceDocument source,
      RepairedText text,
      Metadata m,
      BodyText body,
      String formula,
      UniqueIds ids) {
    List<Paragraph> paragraphs = body.paragraphs();
    List<Footnote> footnotes = text.notes().stream().map(n -> footnote(n, ids)).toList();
    String id = DocumentIdentity.of(m, source.sha256());
    boolean isResolution = !paragraphs.isEmpty() && (!formula.isEmpty() || m.symbol() != null);
    List<Finding> findings =
        StructureChecks.findings(source, id, isResolution, paragraphs, footnotes);
    return new Resolution(id, m, paragraphs, body.divisions(), footnotes, findings);
  }

  private static Footnote footnote(Note note, UniqueIds ids) {
    String name = note.marker().isEmpty() ? "0" : note.marker().replace("*", "star");
    return new Footnote(ids.unique("fn" + name), note.marker(), note.text());
  }
}
