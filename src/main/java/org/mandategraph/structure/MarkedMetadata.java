package org.mandategraph.structure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.MarkupElement;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Reads a document's metadata from the mark-up of its cover, its head and its closing lines,
 * whatever language they are in.
 */
final class MarkedMetadata {
  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "resolution", DocumentKind.RESOLUTION,
          "draft resolution", DocumentKind.DRAFT_RESOLUTION,
          "decision", DocumentKind.DECISION,
          "draft decision", DocumentKind.DRAFT_DECISION);
  private static final Pattern SYMBOL =
      Patterns.compile(
          "[A-Z]{1,6}(?:/[A-Za-z0-9.()-]{1,20}){1,7}(?: ?\\([0-9A-Z]{1,9}\\)| [A-Z](?:-[A-Z])?)?");
  private static final Pattern NUMBER = Patterns.compile("[0-9]{1,5}");
  private static final Pattern ITEM = Patterns.compile("[0-9]{1,3}(?:\\s?\\(?\\p{L}{1,2}\\))?");
  private static final Pattern JOB = Patterns.compile("([0-9]{2}-[0-9]{5})\\b.*");

  private final Authorities authorities;

  /** The mark-up in every language names them in English. */
  private final Sponsors sponsors;

  MarkedMetadata(Authorities authorities, ActorNames names) {
    this.authorities = authorities;
    this.sponsors = new Sponsors(names, Language.ENGLISH);
  }

  Metadata read(MarkFinder marks, String language) {
    @Nullable DocumentSymbol symbol = symbol(marks).orElse(null);
    List<Step> steps = MarkedFacts.steps(marks);
    return new Metadata(
        symbol,
        kind(marks, symbol),
        symbol == null ? null : authorities.organ(symbol).map(Body::symbol).orElse(null),
        null,
        marks
            .value("session", "value")
            .flatMap(MarkedMetadata::number)
            .or(() -> Optional.ofNullable(symbol).flatMap(DocumentSymbol::session))
            .orElse(null),
        title(marks).orElse(null),
        agendaItems(marks),
        reports(marks, Language.of(language)),
        List.of(),
        sponsors.of(steps),
        date(marks, "docDate", "refersTo", "#dateOfIssuance").orElse(null),
        adopted(marks, language).orElse(null),
        meeting(marks).orElse(null),
        job(marks).orElse(null),
        language,
        MarkedFacts.keywords(marks),
        MarkedFacts.votes(marks),
        steps);
  }

  private static Optional<DocumentSymbol> symbol(MarkFinder marks) {
    return marks
        .named("docNumber", "refersTo", "#symbol")
        .map(marks::words)
        .filter(w -> SYMBOL.matcher(w).matches())
        .findFirst()
        .map(DocumentSymbol::of);
  }

  /**
   * What the mark-up calls the document; of a collection, whose parts it names, its symbol says.
   */
  private static DocumentKind kind(MarkFinder marks, @Nullable DocumentSymbol symbol) {
    return symbol != null && symbol.value().contains("/RES/")
        ? DocumentKind.RESOLUTION
        : marks
            .value("statement", "name")
            .map(n -> KINDS.getOrDefault(n.toLowerCase(Locale.ROOT), DocumentKind.DOCUMENT))
            .orElse(DocumentKind.DOCUMENT);
  }

  /** The title of the whole: parts A and B have titles of their own behind it. */
  private static Optional<String> title(MarkFinder marks) {
    return marks
        .named("docTitle", "refersTo", "#resolutionTitle")
        .map(marks::words)
        .filter(w -> !w.isEmpty())
        .findFirst();
  }

  private static List<String> agendaItems(MarkFinder marks) {
    return marks
        .named("inline", "name", "agenda item")
        .flatMap(m -> ITEM.matcher(m.attribute("title").orElse(marks.words(m))).results())
        .map(r -> r.group().strip())
        .distinct()
        .toList();
  }

  private static List<Sourced<DocumentSymbol>> reports(MarkFinder marks, Language language) {
    return marks
        .named("inline", "name", "originating document")
        .flatMap(m -> OriginatingDocuments.symbols(marks.text(m), language).stream())
        .toList();
  }

  /** In the closing lines, and on the cover of a Security Council resolution. */
  private static Optional<Integer> meeting(MarkFinder marks) {
    return marks.all().stream()
        .filter(
            m ->
                m.is("inline", "name", "adoptionMeeting")
                    || m.is("location", "refersTo", "#adoptionMeeting"))
        .findFirst()
        .flatMap(
            m ->
                m.attribute("title")
                    .flatMap(MarkedMetadata::number)
                    .or(() -> number(marks.words(m))));
  }

  private static Optional<Integer> number(String words) {
    Matcher m = NUMBER.matcher(words);
    return m.find() ? Optional.of(Integer.valueOf(m.group())) : Optional.empty();
  }

  private static Optional<String> job(MarkFinder marks) {
    return marks
        .named("docketNumber")
        .map(m -> JOB.matcher(marks.words(m)))
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> m.group(1));
  }

  /**
   * The day as the cover or the closing line prints it; what the attributes say of it is wrong in
   * some texts (S/RES/2067(2012): 2008-07-18 for "18 September 2012").
   */
  private static Optional<LocalDate> adopted(MarkFinder marks, String language) {
    return marks
        .named("docDate", "refersTo", "#adoptionDate")
        .findFirst()
        .flatMap(m -> Language.of(language).dates().first(marks.words(m)))
        .or(() -> date(marks, "FRBRdate", "name", "adoption"))
        .or(() -> date(marks, "docDate", "refersTo", "#adoptionDate"));
  }

  private static Optional<LocalDate> date(
      MarkFinder marks, String element, String attribute, String value) {
    return marks.named(element, attribute, value).findFirst().flatMap(MarkedMetadata::date);
  }

  /** The date of an element; empty for none, which the mark-up writes as 0001-01-01. */
  static Optional<LocalDate> date(MarkupElement mark) {
    try {
      return mark.attribute("date").filter(d -> !d.startsWith("0001")).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
