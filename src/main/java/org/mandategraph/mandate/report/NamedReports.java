package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/**
 * The reports that a paragraph names. A report's symbol is in brackets behind it or in the footnote
 * called there; "the reports of X on A¹ and on B²" are two.
 */
final class NamedReports {
  /** A call may be behind the punctuation that ends the words. */
  private static final int BEHIND_PUNCTUATION = 1;

  /** A report and the one that it is on are at most so many characters apart. */
  private static final int LONGEST_BETWEEN = 400;

  /** What a footnote or bracket names. */
  record Symbols(List<DocumentSymbol> reports, String rule) {}

  /**
   * Words that name a report.
   *
   * @param head from its article to "report"
   * @param span from "the report", or the symbol of the report before it, to its own symbol
   * @param reach where what is said of it may end
   */
  record Item(Span head, Span span, int reach, Symbols symbols) {
    /** Whether it shares its head with a report before it: "the reports of X on A¹ and on B²". */
    boolean further() {
      return span.start() > head.start();
    }
  }

  /** Where words name a report, or several, from the article to "report". */
  private record Head(Span span, boolean several) {}

  private final SpanIndex<Head> heads;
  private final Pattern inside;
  private final Pattern beside;
  private final Pattern papers;
  private final String text;

  /** The symbols of reports, each at the place where it is called or behind which it is written. */
  private final NavigableMap<Integer, Symbols> symbols = new TreeMap<>();

  /**
   * The reports of a paragraph.
   *
   * @param head the words that name a report, with a group {@code several}
   * @param inside what ends right before a report that another report is on or contains
   * @param beside what connects a report with another thing that is taken note of
   * @param papers words that name another paper: "his letters"
   * @param inNotes what each footnote cites, by marker
   * @param inText what the paragraph cites
   */
  NamedReports(
      Pattern head,
      Pattern inside,
      Pattern beside,
      Pattern papers,
      Reading reading,
      Paragraph paragraph,
      Map<String, List<Citation>> inNotes,
      SpanIndex<Citation> inText) {
    List<Head> found = new ArrayList<>();
    for (Matcher m = head.matcher(reading.text()); m.find(); ) {
      found.add(new Head(new Span(m.start(), m.end()), m.group("several") != null));
    }
    heads = new SpanIndex<>(found, Head::span);
    this.inside = inside;
    this.beside = beside;
    this.papers = papers;
    text = reading.text();
    for (NoteCall call : paragraph.calls()) {
      int at = Math.min(call.position(), paragraph.text().length());
      put(at, inNotes.getOrDefault(call.marker(), List.of()), "symbol in the footnote");
    }
    inText.all().forEach(c -> put(c.span().end(), List.of(c), "symbol in the text"));
  }

  private void put(int at, List<Citation> citations, String rule) {
    List<DocumentSymbol> reports =
        citations.stream()
            .filter(c -> c.target() instanceof Target.OfDocument)
            .map(c -> ((Target.OfDocument) c.target()).symbol())
            .filter(symbol -> !AnsweredResolutions.isResolution(symbol))
            .distinct()
            .toList();
    if (!reports.isEmpty()) {
      symbols.put(at, new Symbols(reports, rule));
    }
  }

  /** The reports that a stretch names, in order. */
  List<Item> in(Span zone) {
    List<Head> here = outer(heads.in(zone));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      boolean last = i + 1 == here.size();
      int end = last ? zone.end() : here.get(i + 1).span().start();
      items.addAll(items(here.get(i), end, last ? end + BEHIND_PUNCTUATION : end));
    }
    return items;
  }

  /** Without those that the report before them is on: "the note by X on the report of Y". */
  private List<Head> outer(List<Head> all) {
    List<Head> outer = new ArrayList<>();
    for (Head head : all) {
      if (outer.isEmpty() || !isInside(outer.get(outer.size() - 1), head)) {
        outer.add(head);
      }
    }
    return outer;
  }

  private boolean isInside(Head before, Head head) {
    int from = before.span().end();
    int to = head.span().start();
    return to - from > 0
        && to - from < LONGEST_BETWEEN
        && symbols.subMap(before.span().start(), false, to, true).isEmpty()
        && inside.matcher(text).region(from, to).find()
        && !beside.matcher(text).region(from, to).find();
  }

  /**
   * What one head names up to a position: the report with the first symbol; those with the others
   * too where the head names several.
   */
  private List<Item> items(Head head, int end, int lastSymbol) {
    int start = head.span().start();
    NavigableMap<Integer, Symbols> own = symbols.subMap(start, false, lastSymbol, true);
    if (own.isEmpty()) {
      Symbols none = new Symbols(List.of(), "no symbol");
      return List.of(new Item(head.span(), new Span(start, end), end, none));
    }
    List<Item> items = new ArrayList<>();
    NavigableMap<Integer, Symbols> named = head.several() ? own : own.headMap(own.firstKey(), true);
    for (Map.Entry<Integer, Symbols> symbol : named.entrySet()) {
      int at = symbol.getKey();
      // "The reports of X (S/2006/2) and his letters (S/2006/71)" (S/RES/1682 (2006)).
      if (!items.isEmpty() && papers.matcher(text).region(start, at).find()) {
        break;
      }
      // What is behind a symbol belongs to the next report.
      int reach = head.several() && at != own.lastKey() ? at : Math.max(at, end);
      items.add(new Item(head.span(), new Span(start, at), reach, symbol.getValue()));
      start = at;
    }
    return items;
  }
}
