package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/**
 * Tells the reports apart that a paragraph names. A report's symbol is in brackets behind it or in
 * the footnote called there; "the reports of X on A¹ and on B²" are two.
 */
final class NamedReports {
  /** A call may be behind the punctuation that ends the words. */
  private static final int BEHIND_PUNCTUATION = 1;

  /**
   * Where words name a report, or several.
   *
   * @param span from its article to "report"
   */
  record Head(Span span, boolean several) {}

  /** What a footnote or bracket names. */
  record Symbols(List<DocumentSymbol> reports, String rule) {}

  /** Symbols at the place where they are called, or behind which they are written. */
  private record Placed(Span span, Symbols symbols) {}

  /**
   * Words that name a report.
   *
   * @param span from "the report" to the symbol
   * @param reach where what is said of it may end
   */
  record Item(Span span, int reach, Symbols symbols) {
    static Item bare(int start, int end) {
      return new Item(new Span(start, end), end, new Symbols(List.of(), "no symbol"));
    }
  }

  /** Finds the words that name reports. */
  static final class Finder {
    private final Pattern head;

    Finder(Language language) {
      head =
          Patterns.compile(
              "\\b%s\\s(?:(?!%s\\b)[\\w'-]{1,40},?\\s){0,6}?(?:%s|(?<several>%s))\\b|\\b%s\\b"
                  .formatted(
                      language.pattern("report.named-by"),
                      language.pattern("report.not-in-name"),
                      language.list("report.report-nouns").get(0),
                      language.list("report.report-nouns").get(1),
                      language.pattern("report.notes")));
    }

    /**
     * The reports that a paragraph names.
     *
     * @param inNotes what each footnote cites, by marker
     * @param inText what the paragraph cites
     */
    NamedReports of(
        Reading reading,
        Paragraph paragraph,
        Map<String, List<Citation>> inNotes,
        SpanIndex<Citation> inText) {
      List<Head> heads = new ArrayList<>();
      Matcher m = head.matcher(reading.text());
      while (m.find()) {
        heads.add(new Head(new Span(m.start(), m.end()), m.group("several") != null));
      }
      return new NamedReports(
          new SpanIndex<>(heads, Head::span), calls(paragraph, inNotes), cited(inText));
    }
  }

  private final SpanIndex<Head> heads;
  private final SpanIndex<Placed> called;
  private final SpanIndex<Placed> written;

  private NamedReports(SpanIndex<Head> heads, SpanIndex<Placed> called, SpanIndex<Placed> written) {
    this.heads = heads;
    this.called = called;
    this.written = written;
  }

  /** The last words inside a stretch that name a report, or null. */
  @Nullable Head last(Span stretch) {
    int i = heads.firstFrom(stretch.end()) - 1;
    while (i >= 0 && heads.all().get(i).span().end() > stretch.end()) {
      i--;
    }
    Head last = i < 0 ? null : heads.all().get(i);
    return last == null || last.span().start() < stretch.start() ? null : last;
  }

  /** The reports that a stretch names, in order. */
  List<Item> in(Span zone) {
    List<Head> here = heads.in(zone);
    List<Item> items = new ArrayList<>();
    int done = 0;
    int next = 0;
    for (Map.Entry<Integer, Symbols> symbol : symbols(zone).entrySet()) {
      int at = symbol.getKey();
      int first = next;
      while (next < here.size() && here.get(next).span().start() < at) {
        next++;
      }
      int reach = next < here.size() ? here.get(next).span().start() : zone.end();
      for (int i = first; i < next - 1; i++) {
        items.add(Item.bare(here.get(i).span().start(), here.get(i + 1).span().start()));
      }
      boolean own = next > first;
      boolean shared = !own && next > 0 && here.get(next - 1).several();
      if (own || shared) {
        int start = own ? here.get(next - 1).span().start() : done;
        items.add(new Item(new Span(start, at), Math.max(at, reach), symbol.getValue()));
      }
      done = at;
    }
    for (int i = next; i < here.size(); i++) {
      int end = i + 1 < here.size() ? here.get(i + 1).span().start() : zone.end();
      items.add(Item.bare(here.get(i).span().start(), end));
    }
    return apart(items);
  }

  /** "The reports of X on A¹ and on B²": what is behind a symbol belongs to the next report. */
  private static List<Item> apart(List<Item> items) {
    List<Item> apart = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean last = i + 1 == items.size() || items.get(i + 1).span().start() > item.span().end();
      int reach = last ? item.reach() : item.span().end();
      apart.add(new Item(item.span(), reach, item.symbols()));
    }
    return apart;
  }

  /** The symbols of reports, each at the place where it is called or written. */
  private Map<Integer, Symbols> symbols(Span zone) {
    Map<Integer, Symbols> symbols = new TreeMap<>();
    called
        .in(new Span(zone.start(), zone.end() + BEHIND_PUNCTUATION + 1))
        .forEach(p -> symbols.put(p.span().start(), p.symbols()));
    written.in(zone).forEach(p -> symbols.put(p.span().end(), p.symbols()));
    return symbols;
  }

  private static SpanIndex<Placed> calls(Paragraph paragraph, Map<String, List<Citation>> inNotes) {
    List<Placed> placed = new ArrayList<>();
    for (NoteCall call : paragraph.calls()) {
      List<DocumentSymbol> reports = reports(inNotes.getOrDefault(call.marker(), List.of()));
      if (!reports.isEmpty()) {
        int position = Math.min(call.position(), paragraph.text().length());
        Span at = new Span(position, position);
        placed.add(new Placed(at, new Symbols(reports, "symbol in the footnote")));
      }
    }
    return new SpanIndex<>(placed, Placed::span);
  }

  private static SpanIndex<Placed> cited(SpanIndex<Citation> inText) {
    List<Placed> placed = new ArrayList<>();
    for (Citation citation : inText.all()) {
      List<DocumentSymbol> reports = reports(List.of(citation));
      if (!reports.isEmpty()) {
        placed.add(new Placed(citation.span(), new Symbols(reports, "symbol in the text")));
      }
    }
    return new SpanIndex<>(placed, Placed::span);
  }

  private static List<DocumentSymbol> reports(List<Citation> citations) {
    Set<DocumentSymbol> reports = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.target() instanceof Target.OfDocument d
          && !AnsweredResolutions.isResolution(d.symbol())) {
        reports.add(d.symbol());
      }
    }
    return List.copyOf(reports);
  }
}
