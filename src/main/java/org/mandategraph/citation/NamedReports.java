package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;
import org.mandategraph.text.NoteCall;

/**
 * Places in reports that a sentence names without a symbol: "paragraph 20 of the report of the
 * Advisory Committee" (A/RES/75/301, para. 9). The symbol is in the note called behind the name,
 * else it is that of the report of the same author, of the same date where one is given, named last
 * with one. Where several reports were named together, none is meant for certain. A report without
 * a place is no citation of its own: its note cites it. Lives while one document is read.
 */
final class NamedReports {
  private static final String NAME = "named-report";

  /** How far behind the name of a report its symbol or its note may be, in characters. */
  private static final int REACH = 200;

  private static final Set<String> BY_SYMBOL = Set.of(DocumentSymbols.NAME, Ibid.NAME);
  private static final String CORRIGENDUM = "/Corr";
  private static final String PHRASE_ENDS = ",;.:(";

  /** Whom "his report" means. */
  private static final String SECRETARY_GENERAL = "secretary-general";

  private static final String POSSESSIVE = "'s";

  /** Words between an author or an article and "report": "third special". */
  private static final int ADJECTIVES = 4;

  private final Locators locators;
  private final Set<String> reports;
  private final Set<String> by;
  private final Set<String> whose;
  private final Set<String> his;
  private final Pattern dated;
  private final Set<String> articles;
  private final Map<String, List<DocumentSymbol>> notes;

  /** The reports named last in this paragraph. */
  private List<DocumentSymbol> here = List.of();

  /** The reports named last, by who wrote them; several where they were named together. */
  private final Map<By, List<DocumentSymbol>> last = new HashMap<>();

  /**
   * @param notes the documents that each footnote cites, by its marker
   */
  NamedReports(Language language, Locators locators, Map<String, List<DocumentSymbol>> notes) {
    this.locators = locators;
    this.notes = notes;
    reports = language.wordsIfAny("citation.named-report");
    by = language.wordsIfAny("citation.report-by");
    whose = language.wordsIfAny("citation.report-whose");
    dated = language.compile(" ${citation.of-date} (${date})");
    his = language.wordsIfAny("citation.report-his");
    articles = language.wordsIfAny("articles");
  }

  /**
   * Whose report, and of which day.
   *
   * @param date as written; empty for the one named last, whatever its date
   */
  private record By(Actor author, String date) {}

  /**
   * A report as a sentence names it.
   *
   * @param start its first token behind the article
   * @param end the token behind its name
   * @param author who wrote it, or null where the sentence does not say it or names several
   * @param pointing whether it is one named before in the paragraph: "that report"
   */
  private record Named(int start, int end, @Nullable Actor author, boolean pointing) {}

  void find(Reading reading, List<NoteCall> calls, FoundCitations found) {
    List<Named> all = named(reading);
    here = List.of();
    for (int i = 0; i < all.size(); i++) {
      int limit =
          i + 1 < all.size()
              ? reading.tokens().span(all.get(i + 1).start, all.get(i + 1).end).start()
              : reading.text().length();
      find(reading, all.get(i), limit, calls, found);
    }
  }

  private void find(
      Reading reading, Named report, int limit, List<NoteCall> calls, FoundCitations found) {
    Span span = reading.tokens().span(report.start, report.end);
    Span tail = tail(reading.text(), span, limit);
    List<DocumentSymbol> printed = printed(span, tail, found);
    List<DocumentSymbol> noted = noted(tail, calls);
    By by = report.author == null ? null : new By(report.author, date(reading.text(), span.end()));
    if (!printed.isEmpty()) {
      remember(by, printed);
      here = printed;
      return;
    }
    boolean own = !noted.isEmpty() && !noted(phrase(reading.text(), tail), calls).isEmpty();
    remember(by, noted);
    List<DocumentSymbol> meant =
        by != null ? last.getOrDefault(by, List.of()) : own ? noted : List.of();
    meant = meant.isEmpty() && report.pointing ? here : meant;
    here = meant;
    Locator place = locators.before(reading.text(), span.start());
    place = place == null ? locators.singledOut(reading.text(), span.end()) : place;
    if (place != null && meant.size() == 1 && found.free(span)) {
      Target target = new OfDocument(meant.get(0));
      found.add(new FoundCitation(span, target, place.words(), null, Basis.ANAPHORA, NAME));
    }
  }

  private void remember(@Nullable By by, List<DocumentSymbol> symbols) {
    if (by != null && !symbols.isEmpty()) {
      last.put(by, symbols);
      last.put(new By(by.author, ""), symbols);
    }
  }

  /** The date behind the name of a report, as written; empty where there is none. */
  private String date(String text, int position) {
    Matcher m = dated.matcher(text).region(position, text.length());
    return m.lookingAt() ? m.group(1) : "";
  }

  /** The reports named, in reading order. */
  private List<Named> named(Reading reading) {
    List<Named> named = new ArrayList<>();
    Tokens t = reading.tokens();
    for (int i = 0; i < t.size(); i++) {
      if (reports.contains(t.lower(i))) {
        named.add(named(reading, i));
      }
    }
    return named;
  }

  private Named named(Reading reading, int report) {
    Tokens t = reading.tokens();
    boolean ofSomebody = by.contains(t.lower(report + 1));
    ActorMention author = ofSomebody ? actor(reading, report + 2) : null;
    int start = report;
    while (report - start < ADJECTIVES && isAdjective(t, start - 1)) {
      start--;
    }
    if (whose.contains(t.lower(start - 1))) {
      Actor he = his.contains(t.lower(start - 1)) ? known(SECRETARY_GENERAL) : null;
      return new Named(start - 1, report + 1, he, false);
    }
    if (author != null) {
      return new Named(start, author.end(), only(author), false);
    }
    String owner = t.lower(start - 1);
    if (owner.endsWith(POSSESSIVE)) {
      String key = owner.substring(0, owner.length() - POSSESSIVE.length());
      return new Named(start - 1, report + 1, known(key), false);
    }
    return new Named(start, report + 1, null, !ofSomebody && !t.isWord(report + 1));
  }

  /** The author with this key, if a report of his has been named. */
  private @Nullable Actor known(String key) {
    return last.keySet().stream()
        .map(By::author)
        .filter(a -> a.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private boolean isAdjective(Tokens t, int at) {
    String word = t.word(at);
    return t.isWord(at)
        && Character.isLowerCase(word.charAt(0))
        && !articles.contains(word)
        && !whose.contains(word)
        && !by.contains(word);
  }

  private @Nullable ActorMention actor(Reading reading, int at) {
    ActorMention here = reading.actor(at);
    return here == null && articles.contains(reading.tokens().lower(at))
        ? reading.actor(at + 1)
        : here;
  }

  private static @Nullable Actor only(ActorMention mention) {
    return mention.actors().size() == 1 ? mention.actors().get(0) : null;
  }

  /** The stretch behind a name, as far as its symbol and note may be. */
  private static Span tail(String text, Span name, int limit) {
    int end = Math.min(limit, name.end() + REACH);
    int stop = text.indexOf(';', name.end());
    return new Span(name.end(), Math.max(name.end(), stop < 0 ? end : Math.min(stop + 1, end)));
  }

  /** The part of that stretch up to the first mark and what is called at it. */
  private static Span phrase(String text, Span tail) {
    int end = tail.start();
    while (end < tail.end() && PHRASE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(tail.start(), Math.min(end + 1, tail.end()));
  }

  /** The documents whose symbols are printed in and behind the name. */
  private static List<DocumentSymbol> printed(Span name, Span tail, FoundCitations found) {
    return reports(found.startingIn(new Span(name.start(), tail.end())));
  }

  /** The documents that the first note called behind the name cites. */
  private List<DocumentSymbol> noted(Span tail, List<NoteCall> calls) {
    return calls.stream()
        .filter(c -> c.position() >= tail.start() && c.position() <= tail.end())
        .findFirst()
        .map(c -> notes.getOrDefault(c.marker(), List.of()))
        .orElse(List.of());
  }

  /** The documents cited by their symbols; not the corrigenda of another of them. */
  static List<DocumentSymbol> reports(List<FoundCitation> citations) {
    List<DocumentSymbol> all =
        citations.stream()
            .filter(c -> BY_SYMBOL.contains(c.rule()))
            .map(FoundCitation::target)
            .filter(OfDocument.class::isInstance)
            .map(target -> ((OfDocument) target).symbol())
            .distinct()
            .toList();
    return all.stream()
        .filter(s -> all.stream().noneMatch(o -> s.value().startsWith(o.value() + CORRIGENDUM)))
        .toList();
  }
}
