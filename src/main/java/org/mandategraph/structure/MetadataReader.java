package org.mandategraph.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/** Reads a document's metadata from its cover, its running heads and its closing lines. */
final class MetadataReader {
  /** Kinds of document whose symbol names their organ; drafts may be before a committee. */
  private static final Set<DocumentKind> OF_SYMBOL =
      EnumSet.of(DocumentKind.RESOLUTION, DocumentKind.DECISION, DocumentKind.REPORT);

  private final Authorities authorities;
  private final LanguageRules rules;
  private final EnactingBodies bodies;
  private final CoverReader cover;
  private final AdoptionReader adoption;
  private final Sponsors sponsors;
  private final Pattern adopted;
  private final Pattern adoptedBy;

  MetadataReader(
      Authorities authorities, ActorNames names, LanguageRules rules, EnactingBodies bodies) {
    Language language = rules.language();
    this.authorities = authorities;
    this.rules = rules;
    this.bodies = bodies;
    cover = new CoverReader(language);
    adoption = new AdoptionReader(rules);
    sponsors = new Sponsors(names, language);
    adopted =
        language.compile("\\b(?:(${kind.resolution})|${kind.decision})\\s${adopted.participle}\\b");
    adoptedBy = language.compile("(?i)${adopted.by}\\s");
  }

  Metadata read(DocumentParts parts, String formula, String language) {
    // A plain text may have the words of its cover only in the running heads.
    List<String> lines =
        Stream.concat(parts.cover().stream(), parts.furniture().stream())
            .map(Passage::words)
            .toList();
    CoverTitle title = CoverTitle.find(parts.cover(), rules);
    Optional<DocumentKind> said = lines.stream().flatMap(l -> said(l).stream()).findFirst();
    Optional<DocumentSymbol> printed = cover.symbol(lines);
    Optional<Body> body = body(parts, lines, formula, printed.orElse(null));
    @Nullable DocumentSymbol symbol =
        printed.or(() -> made(title, body, said.orElse(DocumentKind.RESOLUTION))).orElse(null);
    DocumentKind kind = said.orElseGet(() -> unsaid(lines, symbol));
    Optional<String> report = kind == DocumentKind.REPORT ? report(parts) : Optional.empty();
    return new Metadata(
        symbol,
        kind,
        body.map(Body::symbol).or(() -> bySymbol(kind, symbol)).orElse(null),
        cover.committee(parts.cover().stream().map(Passage::words)).orElse(null),
        cover
            .session(lines)
            .or(() -> Optional.ofNullable(symbol).flatMap(DocumentSymbol::session))
            .orElse(null),
        title.title().or(() -> report).orElse(null),
        cover.agendaItems(lines),
        OriginatingDocuments.find(parts.cover(), rules.language()),
        rules.amendment().amended(parts.cover()),
        cover
            .sponsors(parts.cover().stream().map(Passage::words))
            .map(sponsors::divide)
            .orElse(List.of()),
        cover.distributed(lines).orElse(null),
        adoption.date(parts).orElse(null),
        adoption.meeting(parts).orElse(null),
        cover.jobNumber(lines).orElse(null),
        language,
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The organ of the enacting formula; else the one that the cover says adopted the text; else the
   * subject of its first sentences ("The Security Council requests").
   */
  private Optional<Body> body(
      DocumentParts parts, List<String> lines, String formula, @Nullable DocumentSymbol printed) {
    return bodies
        .of(formula, printed)
        .or(() -> lines.stream().flatMap(l -> adopter(l).stream()).findFirst())
        .or(() -> parts.text().stream().flatMap(p -> subject(p.words()).stream()).findFirst());
  }

  private Optional<Body> adopter(String line) {
    Matcher m = adoptedBy.matcher(line);
    return m.find() ? bodies.startOf(line.substring(m.end())) : Optional.empty();
  }

  private Optional<Body> subject(String words) {
    return bodies.startOf(words.substring(Numbering.of(words).map(Numbering::end).orElse(0)));
  }

  /** The organ to whose documents a symbol belongs: it adopted the text, or the report is to it. */
  private Optional<String> bySymbol(DocumentKind kind, @Nullable DocumentSymbol symbol) {
    return symbol == null || !OF_SYMBOL.contains(kind)
        ? Optional.empty()
        : authorities.organ(symbol).map(Body::symbol);
  }

  /** What a line of the cover calls the document. */
  private Optional<DocumentKind> said(String line) {
    Matcher m = adopted.matcher(line);
    if (m.find()) {
      return Optional.of(m.group(1) == null ? DocumentKind.DECISION : DocumentKind.RESOLUTION);
    }
    return rules.amendment().heads(line)
        ? Optional.of(DocumentKind.AMENDMENT)
        : rules.drafts().mentioned(line).map(draft -> DocumentKind.valueOf(draft.name()));
  }

  /** Where the cover does not say what the document is, its symbol does, or else its title. */
  private DocumentKind unsaid(List<String> lines, @Nullable DocumentSymbol symbol) {
    if (symbol != null && symbol.value().contains("/RES/")) {
      return DocumentKind.RESOLUTION;
    }
    if (symbol != null && symbol.value().contains("/L.")) {
      return DocumentKind.DRAFT_RESOLUTION;
    }
    return lines.stream().anyMatch(rules.report()::heads)
        ? DocumentKind.REPORT
        : DocumentKind.DOCUMENT;
  }

  /** The line that calls the document a report: "Report of the Third Committee". */
  private Optional<String> report(DocumentParts parts) {
    return parts.cover().stream()
        .map(Passage::words)
        .filter(rules.report()::heads)
        .findFirst()
        .map(w -> w.replaceFirst("\\*{1,3}$", ""));
  }

  private Optional<DocumentSymbol> made(CoverTitle title, Optional<Body> body, DocumentKind kind) {
    if (title.number().isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    String wanted = kind == DocumentKind.DECISION ? "decision" : "resolution";
    String number = title.number().get();
    return authorities.series().stream()
        .filter(s -> s.body().equals(body.get()) && s.kind().equals(wanted))
        .filter(s -> s.number().matcher(number).matches())
        .findFirst()
        .map((SymbolSeries s) -> s.symbol(number));
  }
}
