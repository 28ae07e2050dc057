package org.mandategraph.mandate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;

/**
 * Whose report it is: "the report of the Secretary-General", "the Secretary-General's report".
 *
 * @param actors who reports; empty where nobody is named
 * @param end where the name ends
 */
record ReportAuthor(List<Actor> actors, int end) {
  private static final Pattern BY =
      Pattern.compile(
          "\\G(?:\\s\\([^)]{1,40}\\))?,?\\s(?:submitted\\s|prepared\\s)?(?:of|by|from)\\s");

  private static final Pattern OWNER =
      Pattern.compile("the\\s(?<owner>[A-Z][\\w\\s-]{2,60}?)[\u2019']s\\b");

  /** Reads whose report the last one is that a stretch names. */
  static ReportAuthor of(String text, Span within, ActorIndex actors) {
    int at = -1;
    ReportAuthor owner = new ReportAuthor(List.of(), within.start());
    Matcher head = NamedReports.HEAD.matcher(text).region(within.start(), within.end());
    while (head.find()) {
      at = head.end();
      Matcher owns = OWNER.matcher(head.group());
      List<Actor> named = owns.find() ? actors.named(Tokens.words(owns.group("owner"))) : List.of();
      owner = new ReportAuthor(named, at);
    }
    Matcher by = BY.matcher(text);
    if (at < 0 || !owner.actors().isEmpty() || !by.find(at) || by.end() >= within.end()) {
      return owner;
    }
    Tokens t = new Tokens(text);
    int token = t.at(by.end());
    for (int i = token; i < Math.min(t.size(), token + 3); i++) {
      ActorIndex.Match match = actors.at(t, i);
      if (match != null) {
        List<Actor> named = match.shortForm() ? match.otherwise() : match.actors();
        return new ReportAuthor(named, t.span(match.start(), match.end()).end());
      }
    }
    return owner;
  }
}
