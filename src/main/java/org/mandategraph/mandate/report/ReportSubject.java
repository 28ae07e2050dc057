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

  /** "No later than". */
  private static final int LONGEST_LOOSE_END = 3;

  /** Finds it. */
  static final class Finder {
    private final Pattern on;
    private final Pattern back;
    private final Pattern end;
    private final Pattern start;
    private final Set<String> looseEnds;
    private final Set<String> inSubject;

    Finder(Language language) {
      on = language.compile("\\b${report.on}\\s");
      back = language.compile("\\b${report.thereon}\\b");
      end = language.compile(",\\s${report.subject-ends}\\b|,?\\s${report.subject-stops}\\b|[.;]$");
      start = language.compile("[\\s,]*+(?:to\\s)?");
      inSubject = language.words("report.in-subject");
      looseEnds = Set.copyOf(language.phrases("report.loose-ends"));
    }

    /**
     * The subject of a report asked for; null where there is none.
     *
     * @param from where what the act asks starts
     * @param knownInClause bodies and times named in the clause
     */
    @Nullable ReportSubject find(
        Reading reading, int from, ReportPhrases.Phrase phrase, SpanIndex<Span> knownInClause) {
      Span asks = phrase.span();
      SpanIndex<Span> known = new SpanIndex<>(knownInClause.in(asks), span -> span);
      Span behind = new Span(Math.min(phrase.object(), asks.end()), asks.end());
      Matcher m = on.matcher(reading.text()).region(behind.start(), behind.end());
      while (m.find()) {
        boolean inside =
            known.lastBefore(m.start() + 1).filter(s -> s.end() > m.start()).isPresent();
        if (!inside && known.startingAt(m.end()).isEmpty()) {
          return ending(reading, new Span(m.end(), behind.end()), known.all());
        }
      }
      int to = asks.start();
      int first = Math.max(Math.min(from, to), to - LONGEST_BACK);
      return back.matcher(reading.text()).region(behind.start(), behind.end()).find()
          ? ending(reading, new Span(first, to), List.of())
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
      Matcher opening = start.matcher(reading.text()).region(span.start(), to);
      int first = opening.lookingAt() ? opening.end() : span.start();
      String words = reading.words(new Span(first, to));
      return words.length() < SHORTEST
          ? null
          : new ReportSubject(new Span(span.start(), to), words);
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
              && t.lower(before).equals("and")
              && ends.containsKey(t.span(before - 1, before).end());
      return t.capital(t.at(known.end()) - 1) && inSubject.contains(t.lower(before)) && !list;
    }

    /** Where the words end before "at", "no later than", commas and blanks. */
    private int beforeLooseEnd(Tokens t, int start, int end) {
      int first = t.at(start);
      int at = t.at(end);
      int loose = looseEnd(t, first, at);
      while (loose > 0) {
        at -= loose;
        loose = looseEnd(t, first, at);
      }
      return at > first ? t.span(at - 1, at).end() : start;
    }

    /** How many tokens before this one are a comma or loose words. */
    private int looseEnd(Tokens t, int first, int at) {
      for (int n = LONGEST_LOOSE_END; n > 0; n--) {
        if (at - n > first && looseEnds.contains(t.lower(at - n, at))) {
          return n;
        }
      }
      return t.lower(at - 1).equals(",") && at > first ? 1 : 0;
    }
  }
}
