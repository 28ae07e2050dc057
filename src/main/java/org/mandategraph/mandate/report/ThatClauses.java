package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/**
 * Finds the verbs of what is asked with "that": "Requests that the Secretary-General <i>report</i>
 * to the Security Council" (S/RES/2241 (2015), para. 35), "requests that he <i>submit</i>"
 * (A/RES/77/238, para. 58), "requests that the Secretary-General <i>keeps</i> the Council informed"
 * (S/RES/1829 (2008), para. 9).
 */
final class ThatClauses {
  /** Whoever is to report is named in so many characters at most. */
  private static final int LONGEST_SUBJECT = 220;

  private final Pattern first;
  private final Pattern further;
  private final Pattern verb;

  /**
   * Opens another clause, "until the Committee reports" (S/RES/1636 (2005), para. 3), or says what
   * is asked before: "that Iran shall provide … outstanding issues" (S/RES/1737 (2006), para. 8).
   */
  private final Pattern other;

  ThatClauses(Language language) {
    String also = "(?:${report.also}\\s)?";
    first =
        language.compile(
            "(?:,[^,;]{0,80},)?\\s?(?:${interruptions}\\s)?" + also + "(?i:${report.that}),?\\s");
    further = language.compile("[,;]?\\s${report.next-joints}\\s" + also + "${report.that},?\\s");
    other = language.compile("\\b(?:${report.other-clauses}|${report.shall})\\b");
    String adverbs = "(?:(?:\\w{1,20}ly|${report.adverbs})\\s){0,2}";
    verb =
        language.compile(
            "\\b(?:(?!${report.no-subject}\\s)[\\w'-]{1,40}[),]?\\s"
                + adverbs
                + "(?<verb>(?:${report.report}|(?:${report.inform}|${report.brief}|${report.keep}|${report.give})s?))"
                + "|(?:[A-Z][\\w'-]{0,40}|${report.pronouns})\\s"
                + adverbs
                + "(?<reports>${report.report}s))\\b(?!\\s${report.behind-noun}\\b)");
  }

  /**
   * Where the verbs start, in order.
   *
   * @param asked where the words behind the verb that asks start
   */
  List<Integer> verbs(String text, Span clause, int asked) {
    List<Integer> verbs = new ArrayList<>();
    Matcher that = first.matcher(text).region(Math.min(asked, clause.end()), clause.end());
    if (!that.lookingAt()) {
      return verbs;
    }
    that.usePattern(further);
    int from = that.end();
    do {
      int limit = Math.min(clause.end(), from + LONGEST_SUBJECT);
      Matcher m = verb.matcher(text).region(from, limit);
      if (m.find() && !other.matcher(text).region(from, m.start()).find()) {
        verbs.add(Math.max(m.start("verb"), m.start("reports")));
      }
      boolean more = that.region(from, clause.end()).find();
      from = more ? that.end() : -1;
    } while (from >= 0);
    return verbs;
  }
}
