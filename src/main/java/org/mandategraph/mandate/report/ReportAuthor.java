package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Whose report it is: "the report of the Secretary-General", "the Secretary-General's report".
 *
 * @param actors who reports; empty where nobody is named
 * @param end where the name ends
 */
record ReportAuthor(List<Actor> actors, int end) {
  private static final String GOES_ON = "body.goes-on";

  /** Words before a name: "the former Special Rapporteur". */
  private static final int BEFORE_NAME = 3;

  /**
   * Whom a name means: of "the Special Rapporteur on …" it is not known whether the name goes on,
   * so it is not the one named before.
   */
  static List<Actor> meant(Reading reading, ActorMention named) {
    Tokens t = reading.tokens();
    boolean goesOn = reading.lexicon().language().words(GOES_ON).contains(t.lower(named.end()));
    if (!named.shortForm() || !goesOn) {
      return named.actors();
    }
    List<String> words = new ArrayList<>();
    for (int i = named.start() + 1; i < named.end(); i++) {
      words.add(t.word(i));
    }
    List<Actor> any = reading.lexicon().actors(words);
    return any.isEmpty() ? named.actors() : any;
  }

  /** Finds it. */
  static final class Finder {
    private final Pattern by;
    private final Pattern owner;

    Finder(Language language) {
      by =
          Patterns.compile(
              "(?:\\s\\([^)]{1,40}\\))?,?\\s(?:%s\\s)?%s\\s"
                  .formatted(language.pattern("report.made"), language.pattern("report.made-by")));
      owner = Patterns.compile("the\\s(?<owner>[A-Z][\\w\\s-]{2,60}?)'s\\b");
    }

    /**
     * Whose report it is.
     *
     * @param head the words that name it, or null where a stretch only goes on with a list
     * @param within where its author may be named
     */
    ReportAuthor find(Reading reading, NamedReports.@Nullable Head head, Span within) {
      if (head == null) {
        return new ReportAuthor(List.of(), within.start());
      }
      int end = head.span().end();
      Matcher owns = owner.matcher(reading.text()).region(head.span().start(), end);
      List<Actor> owners =
          owns.find() ? reading.lexicon().actors(Tokens.words(owns.group("owner"))) : List.of();
      Matcher m = by.matcher(reading.text()).region(end, reading.text().length());
      if (!owners.isEmpty() || !m.lookingAt() || m.end() >= within.end()) {
        return new ReportAuthor(owners, end);
      }
      Tokens t = reading.tokens();
      int first = t.at(m.end());
      for (int i = first; i < Math.min(t.size(), first + BEFORE_NAME); i++) {
        ActorMention named = reading.actor(i);
        if (named != null) {
          return new ReportAuthor(meant(reading, named), t.span(i, named.end()).end());
        }
      }
      return new ReportAuthor(List.of(), end);
    }
  }
}
