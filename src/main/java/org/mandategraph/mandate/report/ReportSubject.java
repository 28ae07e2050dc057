package org.mandategraph.mandate.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/**
 * What a report is to be on: "on the implementation of the present resolution"; for "thereon" what
 * the act asks before.
 *
 * @param span where it is in the paragraph's text
 * @param words its words
 */
record ReportSubject(Span span, String words) {
  private static final int SHORTEST = 4;

  /** What "thereon" points back to has at most so many characters. */
  private static final int LONGEST_BACK = 2000;

  /** Finds it. */
  static final class Finder {
    private final Pattern on;
    private final Pattern back;
    private final Pattern end;
    private final Pattern start;
    private final List<List<String>> looseEnds;
    private final Set<String> inSubject;
    private final String and;

    Finder(Language language) {
      on = Patterns.compile("\\b" + language.pattern("report.on") + "\\s");
      back = Patterns.compile("\\b" + language.pattern("report.thereon") + "\\b");
      end = Patterns.compile(",\\s" + language.pattern("report.subject-ends") + "\\b|[.;]$");
      start = Patterns.compile("[\\s,]*+(?:" + language.list("report.to").get(0) + "\\s)?");
      and = language.list("report.joints").get(0);
      inSubject = language.words("report.in-subject");
      looseEnds = language.phrases("report.loose-ends").stream().map(Tokens::words).toList();
    }

    /**
     * The subject of a report asked for; null where there is none.
     *
     * @param asked what the act asks before the report
     * @param knownInClause bodies and times named in the clause
     */
    @Nullable ReportSubject find(
        Reading reading, Span asked, ReportPhrase phrase, SpanIndex<Span> knownInClause) {
      List<Span> known = knownInClause.in(phrase.span());
      TreeMap<Integer, Span> starts = new TreeMap<>();
      known.forEach(s -> starts.merge(s.start(), s, (a, b) -> a.end() < b.end() ? b : a));
      Span behind = new Span(Math.min(phrase.object(), phrase.span().end()), phrase.span().end());
      Matcher m = on.matcher(reading.text()).region(behind.start(), behind.end());
      while (m.find()) {
        Map.Entry<Integer, Span> around = starts.floorEntry(m.start());
        boolean inside = around != null && m.start() < around.getValue().end();
        if (!inside && !starts.containsKey(m.end())) {
          return ending(reading, new Span(m.end(), behind.end()), known);
        }
      }
      int to = phrase.span().start();
      int from = Math.max(Math.min(asked.start(), to), to - LONGEST_BACK);
      return back.matcher(reading.text()).region(behind.start(), behind.end()).find()
          ? ending(reading, new Span(from, to), List.of())
          : null;
    }

    private @Nullable ReportSubject ending(Reading reading, Span span, List<Span> known) {
      Matcher m = end.matcher(reading.text()).region(span.start(), span.end());
      int to = m.find() ? m.start() : span.end();
      Map<Integer, Span> ends = new TreeMap<>();
      known.forEach(s -> ends.merge(s.end(), s, (a, b) -> a.start() < b.start() ? a : b));
      // A time or body at the end is no subject: "on its work to the Council at its 2023 session".
      to = beforeLooseEnd(reading.tokens(), span.start(), to);
      Span last = ends.get(to);
      while (last != null && last.start() > span.start() && !partOfSubject(reading, last, ends)) {
        to = beforeLooseEnd(reading.tokens(), span.start(), last.start());
        last = ends.get(to);
      }
      Span whole = new Span(span.start(), to);
      Matcher opening = start.matcher(reading.text()).region(whole.start(), whole.end());
      String words =
          reading.words(new Span(opening.lookingAt() ? opening.end() : span.start(), to));
      return words.length() < SHORTEST ? null : new ReportSubject(whole, words);
    }

    /**
     * Whether a body at the end is what the report is on: "cooperation between the United Nations
     * and the Organization of Islamic Cooperation" (A/RES/75/16, para. 25), not "to the Assembly
     * and the Council".
     */
    private boolean partOfSubject(Reading reading, Span known, Map<Integer, Span> ends) {
      Tokens t = reading.tokens();
      int before = t.at(known.start()) - 1;
      boolean list =
          before > 0
              && t.lower(before).equals(and)
              && ends.containsKey(t.span(before - 1, before).end());
      return t.capital(t.at(known.end()) - 1) && inSubject.contains(t.lower(before)) && !list;
    }

    /** Where the words end before "at", "no later than", commas and blanks. */
    private int beforeLooseEnd(Tokens t, int start, int end) {
      int first = t.at(start);
      int behind = t.at(end);
      int at = behind;
      int before;
      do {
        before = at;
        if (at > first && t.lower(at - 1).equals(",")) {
          at--;
        }
        for (List<String> words : looseEnds) {
          int from = at - words.size();
          if (from > first && t.says(from, words.toArray(String[]::new))) {
            at = from;
            break;
          }
        }
      } while (at < before);
      return at > first ? t.span(at - 1, at).end() : start;
    }
  }
}
