package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Finds whose report it is: "the report of the Secretary-General", "the Secretary-General's
 * report".
 */
final class ReportAuthors {
  /** Words before a name: "the former Special Rapporteur". */
  private static final int BEFORE_NAME = 3;

  private static final Pattern OWNER =
      Patterns.compile("(?:the|[0-9]{4})\\s(?<owner>[A-Z][\\w\\s-]{2,60}?)'s\\b");

  /**
   * Whose report it is.
   *
   * @param actors who reports; empty where nobody is named
   * @param end where the name ends
   */
  record Author(List<Actor> actors, int end) {}

  private final Pattern by;
  private final Pattern madeBy;
  private final Pattern and;
  private final Pattern note;
  private final Pattern transmits;

  ReportAuthors(Language language) {
    String made = "${report.made}\\s(?:\\w{1,20}ly\\s)?${report.made-by}\\s";
    by =
        language.compile(
            "(?:\\s\\([^)]{1,40}\\))?,?\\s(?:%s|${report.made-by}\\s)".formatted(made));
    madeBy = language.compile("\\b" + made);
    and = language.compile("[\\s),]*(?:${report.and}\\s)(?:${report.made-by}\\s)?");
    note = language.compile("${report.notes}$");
    transmits =
        language.compile(
            "\\b${report.transmits}\\s(?:[\\w'-]{1,40}\\s){0,4}?${report.report-nouns}\\s"
                + "(?:%s|${report.made-by}\\s)".formatted(made));
  }

  /**
   * Whose report it is. The author of a further report is named behind the symbol before it ("the
   * reports of the Secretary-General¹ and the High Commissioner²", A/RES/78/185, para. 1) or is the
   * same.
   */
  Author find(Reading reading, NamedReports.Item item) {
    int limit = item.span().end();
    if (item.further()) {
      Matcher m = and.matcher(reading.text()).region(item.span().start(), limit);
      Optional<Author> own = m.lookingAt() ? authors(reading, m.end(), limit) : Optional.empty();
      if (own.isPresent()) {
        return own.get();
      }
    }
    return ofHead(reading, item.head(), limit, item.reach());
  }

  private Author ofHead(Reading reading, Span head, int limit, int reach) {
    String text = reading.text();
    Matcher owns = OWNER.matcher(text).region(head.start(), head.end());
    List<Actor> owners =
        owns.find() ? reading.lexicon().actors(Tokens.words(owns.group("owner"))) : List.of();
    if (!owners.isEmpty()) {
      return new Author(owners, head.end());
    }
    if (note.matcher(text).region(head.start(), head.end()).find()) {
      return ofNote(reading, head, limit);
    }
    // "The report (S/2001/511) of the Committee of Experts" has its symbol before its author.
    int behind = Math.max(head.end(), Math.max(limit, reach));
    Matcher m = by.matcher(text).region(head.end(), Math.min(behind, text.length()));
    return (m.lookingAt() ? authors(reading, m.end(), behind) : Optional.<Author>empty())
        .or(() -> behindTitle(reading, head, Math.min(reach, reading.text().length())))
        .orElse(new Author(List.of(), head.end()));
  }

  /** "The note by the Secretary-General transmitting the report of X" is a report of both. */
  private Author ofNote(Reading reading, Span head, int limit) {
    Tokens t = reading.tokens();
    List<Actor> actors = new ArrayList<>();
    named(reading, t.at(head.start()), t.at(head.end()) - t.at(head.start()))
        .findFirst()
        .ifPresent(name -> actors.addAll(meant(reading, name)));
    Matcher m = transmits.matcher(reading.text()).region(head.end(), Math.max(head.end(), limit));
    if (m.find()) {
      authors(reading, m.end(), limit).ifPresent(author -> actors.addAll(author.actors()));
    }
    return new Author(actors, head.end());
  }

  /** "The report entitled “…”, submitted by the Secretary-General" (A/RES/77/268, para. 1). */
  private Optional<Author> behindTitle(Reading reading, Span head, int limit) {
    Matcher m = madeBy.matcher(reading.text()).region(head.end(), Math.max(head.end(), limit));
    return m.find()
        ? authors(reading, m.end(), limit).map(a -> new Author(a.actors(), head.end()))
        : Optional.empty();
  }

  /**
   * The authors named at a position, joined by "and". Of names that follow each other the last is
   * the author's: "the United Nations Panel of Experts" (S/RES/2025 (2011), preamble), "the Somalia
   * and Eritrea Monitoring Group".
   */
  private Optional<Author> authors(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    List<Actor> actors = new ArrayList<>();
    int end = from;
    int at = from;
    boolean more = at < limit;
    while (more) {
      Optional<ActorMention> name = named(reading, t.at(at), BEFORE_NAME).findFirst();
      if (name.isPresent()) {
        ActorMention whole = name.get();
        for (ActorMention next = reading.actor(whole.end());
            next != null && next.start() == whole.end();
            next = reading.actor(whole.end())) {
          actors.clear();
          whole = next;
        }
        actors.addAll(meant(reading, whole));
        end = t.span(whole.start(), whole.end()).end();
      }
      Matcher m = and.matcher(reading.text()).region(end, Math.max(end, limit));
      more = name.isPresent() && m.lookingAt();
      at = more ? m.end() : at;
    }
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Author(actors, end));
  }

  /** The names of actors that start at so many tokens. */
  static Stream<ActorMention> named(Reading reading, int from, int count) {
    return IntStream.range(from, from + count).mapToObj(reading::actor).filter(Objects::nonNull);
  }

  /**
   * Whom a name means: of "the Special Rapporteur on …" it is not known whether the name goes on,
   * so it is not the one named before.
   */
  static List<Actor> meant(Reading reading, ActorMention named) {
    Tokens t = reading.tokens();
    Language language = reading.lexicon().language();
    if (!named.shortForm() || !language.words("body.goes-on").contains(t.lower(named.end()))) {
      return named.actors();
    }
    List<String> words = IntStream.range(named.start() + 1, named.end()).mapToObj(t::word).toList();
    List<Actor> any = reading.lexicon().actors(words);
    return any.isEmpty() ? named.actors() : any;
  }
}
