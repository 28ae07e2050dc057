package org.mandategraph.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;
import org.mandategraph.text.Passage;

/** Puts a document's metadata together from its cover, its running heads and its closing lines. */
final class MetadataReader {
  private static final Pattern SESSION_NUMBER =
      Pattern.compile(
          "/(?:RES|DEC)/(?:[SE]{1,2}-)?([0-9]{1,4})/|^[AE](?:/[A-Z]++(?:\\.[0-9]++)?)?/([0-9]{2,4})/");
  private static final Pattern DRAFT =
      Pattern.compile(
          ".*\\bdraft (resolution|decision)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ADOPTED =
      Pattern.compile("\\b(Resolution|Decision|Resolutions|Decisions) adopted\\b");

  private final Authorities authorities;
  private final Sponsors sponsors;

  MetadataReader(Authorities authorities) {
    this.authorities = authorities;
    this.sponsors = new Sponsors(authorities);
  }

  Metadata read(Parts parts, String formula, String language) {
    Cover cover = new Cover(parts);
    CoverTitle title = CoverTitle.find(parts.cover());
    Optional<Body> body = body(parts, formula);
    DocumentKind said = said(cover);
    @Nullable DocumentSymbol symbol =
        CoverSymbol.find(cover.words()).or(() -> made(title, body, said)).orElse(null);
    DocumentKind kind = kind(cover, symbol);
    Optional<String> report = kind == DocumentKind.REPORT ? cover.report() : Optional.empty();
    return new Metadata(
        symbol,
        kind,
        body.map(Body::symbol).or(() -> report.flatMap(r -> organ(symbol))).orElse(null),
        cover.committee().orElse(null),
        cover.session().or(() -> session(symbol)).orElse(null),
        title.title().or(() -> report).orElse(null),
        cover.agendaItems(),
        Origin.find(parts.cover()),
        Amendment.amended(parts.cover()),
        cover.sponsors().map(sponsors::divide).orElse(List.of()),
        cover.distributed().orElse(null),
        Adoption.date(parts).orElse(null),
        Adoption.meeting(parts).orElse(null),
        cover.jobNumber().orElse(null),
        language);
  }

  /**
   * The organ of the enacting formula; else the one that the cover says adopted the text; else the
   * subject of its first sentences ("The Security Council requests").
   */
  private Optional<Body> body(Parts parts, String formula) {
    List<String> cover = new Cover(parts).words().toList();
    List<String> text = parts.text().stream().map(Passage::words).toList();
    return named(n -> formula.equalsIgnoreCase("The " + n + ","))
        .or(() -> named(n -> cover.stream().anyMatch(w -> w.contains("dopted by the " + n))))
        .or(() -> named(n -> text.stream().anyMatch(w -> subject(w, n))));
  }

  /** The organ to whose documents a symbol belongs: a report is made to it. */
  private Optional<String> organ(@Nullable DocumentSymbol symbol) {
    return symbol == null ? Optional.empty() : authorities.organ(symbol).map(Body::symbol);
  }

  private Optional<Body> named(Predicate<String> name) {
    return authorities.bodies().stream().filter(b -> b.names().anyMatch(name)).findFirst();
  }

  private static boolean subject(String words, String name) {
    String sentence = words.substring(Numbering.of(words).map(Numbering::end).orElse(0));
    return sentence.startsWith("The " + name + " ");
  }

  private static DocumentKind said(Cover cover) {
    for (String words : cover.words().toList()) {
      Matcher adopted = ADOPTED.matcher(words);
      if (adopted.find()) {
        return adopted.group(1).startsWith("Res") ? DocumentKind.RESOLUTION : DocumentKind.DECISION;
      }
      if (Amendment.heads(words)) {
        return DocumentKind.AMENDMENT;
      }
      Matcher draft = DRAFT.matcher(words);
      if (draft.matches()) {
        return draft.group(1).equals("resolution")
            ? DocumentKind.DRAFT_RESOLUTION
            : DocumentKind.DRAFT_DECISION;
      }
    }
    return DocumentKind.UNKNOWN;
  }

  /** Where the cover does not say what the document is, its symbol does, or else its title. */
  private static DocumentKind kind(Cover cover, @Nullable DocumentSymbol symbol) {
    DocumentKind said = said(cover);
    if (said != DocumentKind.UNKNOWN) {
      return said;
    }
    if (symbol != null && symbol.value().contains("/RES/")) {
      return DocumentKind.RESOLUTION;
    }
    if (symbol != null && symbol.value().contains("/L.")) {
      return DocumentKind.DRAFT_RESOLUTION;
    }
    return cover.words().anyMatch(ReportStart::heads) ? DocumentKind.REPORT : DocumentKind.UNKNOWN;
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

  static Optional<Integer> session(@Nullable DocumentSymbol symbol) {
    if (symbol == null) {
      return Optional.empty();
    }
    Matcher m = SESSION_NUMBER.matcher(symbol.value());
    return m.find()
        ? Optional.of(Integer.valueOf(m.group(1) == null ? m.group(2) : m.group(1)))
        : Optional.empty();
  }

  /** The words of the formula, for the organ's name; empty where there is none. */
  static String formula(List<Passage> passages) {
    return passages.stream()
        .filter(PartDivider::isFormula)
        .map(Passage::words)
        .findFirst()
        .orElse("");
  }
}
