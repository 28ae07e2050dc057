package org.mandategraph.mandate.report;

import java.util.List;
import java.util.Objects;
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
      Patterns.compile("the\\s(?<owner>[A-Z][\\w\\s-]{2,60}?)'s\\b");

  /**
   * Whose report it is.
   *
   * @param actors who reports; empty where nobody is named
   * @param end where the name ends
   */
  record Author(List<Actor> actors, int end) {}

  private final Pattern by;

  ReportAuthors(Language language) {
    by =
        language.compile("(?:\\s\\([^)]{1,40}\\))?,?\\s(?:${report.made}\\s)?${report.made-by}\\s");
  }

  /**
   * Whose report it is.
   *
   * @param head the words that name it
   * @param limit the author is named before this position
   */
  Author find(Reading reading, Span head, int limit) {
    String text = reading.text();
    Matcher owns = OWNER.matcher(text).region(head.start(), head.end());
    List<Actor> owners =
        owns.find() ? reading.lexicon().actors(Tokens.words(owns.group("owner"))) : List.of();
    Matcher m = by.matcher(text).region(head.end(), text.length());
    if (!owners.isEmpty() || !m.lookingAt() || m.end() >= limit) {
      return new Author(owners, head.end());
    }
    Tokens t = reading.tokens();
    return named(reading, t.at(m.end()), BEFORE_NAME)
        .findFirst()
        .map(name -> new Author(meant(reading, name), t.span(name.start(), name.end()).end()))
        .orElse(new Author(List.of(), head.end()));
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
