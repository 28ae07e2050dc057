package org.mandategraph.citation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.citation.Cues.Cue;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.NumberLists.Item;
import org.mandategraph.citation.NumberLists.NumberList;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/**
 * Resolutions and decisions by number: "its resolutions 46/152 of 18 December 1991, 63/193, 63/194
 * and 63/195 of 18 December 2008". The word "resolution" or "decision" opens a list and shows whose
 * it is; the numbers behind it are read in that light. A number that no such word governs ("1/3",
 * "11/12 March") is none.
 */
final class ResolutionNumbers implements CitationRule {
  static final String NAME = "resolution-number";

  /** Between a symbol and the place in its document: "), ". */
  private static final int LONGEST_GAP = 3;

  private final NumberSeries series;
  private final Cues cues;
  private final Locators locators;
  private final NumberLists lists;
  private final Pattern token;

  ResolutionNumbers(Lexicon lexicon, Locators locators) {
    this.locators = locators;
    series = new NumberSeries(lexicon.authorities());
    cues = new Cues(lexicon);
    lists = new NumberLists(lexicon.language(), locators);
    String words =
        "\\b(?:(?<resolution>${^citation.resolution})|(?<decision>${^citation.decision}))"
            + "(?![\\p{L}-])";
    String number = "(?<![A-Za-z0-9/.-])(?<number>" + series.pattern() + ")(?![A-Za-z0-9/])";
    String sentenceEnd = "(?<stop>\\. (?<!\\b${^citation.abbreviations}s?\\. )(?=\\p{Lu}))";
    String quotation = "(?<quotation>[\"\u00ab\u00bb])";
    token = lexicon.language().compile(String.join("|", words, number, sentenceEnd, quotation));
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Scan scan = new Scan(reading, found);
    Matcher m = token.matcher(reading.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (m.group("number") != null) {
        scan.number(span);
      } else if (m.group("stop") != null) {
        scan.closeAll();
      } else if (m.group("quotation") != null) {
        scan.quotation();
      } else {
        scan.open(m.group("resolution") != null ? "resolution" : "decision", span);
      }
    }
    scan.closeAll();
  }

  /** A list that has been opened. */
  private record OpenList(Cue cue, NumberList numbers) {}

  /** One pass over one reading. */
  private final class Scan {
    private final Reading reading;
    private final FoundCitations found;

    /** Whose the last list was: "General Assembly resolution 60/1 … and resolution 61/2". */
    private Set<Body> lastBodies = Set.of();

    private @Nullable OpenList list;

    /**
     * The list that goes on behind a title that names resolutions itself: "1992/22, entitled
     * “Implementation of General Assembly resolution 46/152”, 1993/28" (A/RES/76/185).
     */
    private @Nullable OpenList aroundTitle;

    private boolean quoted;

    Scan(Reading reading, FoundCitations found) {
      this.reading = reading;
      this.found = found;
    }

    void open(String kind, Span word) {
      if (quoted && aroundTitle == null) {
        aroundTitle = list;
      } else {
        close();
      }
      Cue cue = cues.cue(kind, word, reading);
      list =
          new OpenList(
              cue, lists.new NumberList(reading.text(), cue.listStart(), this::behindAdopter));
    }

    void quotation() {
      quoted = !quoted;
      if (!quoted && aroundTitle != null) {
        close();
        list = aroundTitle;
        aroundTitle = null;
      }
    }

    void closeAll() {
      close();
      list = aroundTitle;
      aroundTitle = null;
      quoted = false;
      close();
    }

    private int behindAdopter(int position) {
      BodyMention body = cues.adopter(position, reading);
      return body == null ? position : body.span().end();
    }

    void number(Span span) {
      if (list != null && found.free(span) && !isPlaceOfSymbol(span)) {
        list.numbers().offer(span);
      }
    }

    /** "ICCD/COP(15)/23/Add.1, decision 7/COP.13": the decision is the place in the document. */
    private boolean isPlaceOfSymbol(Span number) {
      FoundCitation last = found.lastBefore(number.start());
      String place = last == null ? null : last.locator();
      return last != null
          && place != null
          && last.rule().equals(DocumentSymbols.NAME)
          && number.start() <= last.span().end() + place.length() + LONGEST_GAP
          && place.contains(number.of(reading.text()));
    }

    void close() {
      if (list != null) {
        Cue cue = list.cue();
        List<Item> items = list.numbers().items();
        Set<Body> bodies =
            items.isEmpty()
                ? new LinkedHashSet<>(cue.bodies())
                : cues.bodies(
                    cue,
                    items.get(0).end(),
                    items.get(items.size() - 1).end(),
                    reading,
                    found,
                    lastBodies);
        for (int i = 0; i < items.size(); i++) {
          int next = i + 1 < items.size() ? items.get(i + 1).span().start() : Integer.MAX_VALUE;
          add(items.get(i), cue, bodies, i == 0, next);
        }
        lastBodies = bodies.isEmpty() ? lastBodies : bodies;
      }
      list = null;
    }

    private void add(Item item, Cue cue, Set<Body> bodies, boolean first, int next) {
      LocalDate date = item.date();
      NumberSeries.Resolved target = resolve(item, date, cue, bodies);
      if (target == null && item.shared()) {
        date = null;
        target = resolve(item, null, cue, bodies);
      }
      if (target == null) {
        Set<Body> near = cues.near(cue, reading);
        target = series.resolve(cue.kind(), item.written(), item.date(), near, true);
        date = item.date();
      }
      if (target != null) {
        found.add(
            new FoundCitation(
                item.span(),
                new OfDocument(target.symbol()),
                place(item, first ? cue : null, next, target),
                date,
                item.basis(),
                NAME));
      }
    }

    /**
     * The place behind the number, else the one in front of the first, else the one singled out
     * behind it before the next, else the lettered part.
     */
    private @Nullable String place(
        Item item, @Nullable Cue cue, int next, NumberSeries.Resolved target) {
      if (item.locator() != null) {
        return item.locator();
      }
      Locator front = cue == null ? null : locators.before(reading.text(), cue.phraseStart());
      if (front == null) {
        Locator behind = locators.singledOut(reading.text(), item.end());
        front = behind == null || behind.span().start() > next ? null : behind;
      }
      return front == null ? target.part() : front.words();
    }

    private NumberSeries.@Nullable Resolved resolve(
        Item item, @Nullable LocalDate date, Cue cue, Set<Body> bodies) {
      return series.resolve(cue.kind(), item.written(), date, bodies, cue.certain());
    }
  }
}
