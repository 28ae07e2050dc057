package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/**
 * Tells the reports apart that a stretch of a paragraph names. A report's symbol stands in brackets
 * behind it or in the footnote called there; "the reports of X on A¹ and on B²" are two.
 */
final class NamedReports {
  /** Words that name a report: "the annual report", "the note by the Secretary-General". */
  static final Pattern HEAD =
      Pattern.compile(
          "\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|latest|relevant|previous|recent|annual|submission of)\\s"
              + "(?:(?!(?:of|in|for|on|by|to|from|the|its|his|her|their)\\b)[\\w\u2019-]+,?\\s){0,6}?(?<head>reports?)\\b"
              + "|\\bnotes?\\sby\\sthe\\sSecretar(?:y-General|iat)\\b");

  private static final Pattern RESOLUTION = Pattern.compile("/(?:RES|DEC)/");

  /** A call may stand behind the punctuation that ends the words. */
  private static final int BEHIND_PUNCTUATION = 1;

  /** Where the words name a report, or several. */
  private record Head(int start, boolean several) {}

  /** What a footnote or bracket names. */
  record Symbols(List<DocumentSymbol> reports, String rule) {}

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

  private NamedReports() {}

  /**
   * The reports that a stretch names, in order.
   *
   * @param zone the stretch
   * @param inNotes what each footnote cites, by marker
   * @param inText what the paragraph cites
   */
  static List<Item> find(
      Paragraph p, Span zone, Map<String, List<Citation>> inNotes, List<Citation> inText) {
    String text = p.text().text();
    List<Head> heads = heads(text, zone);
    List<Item> items = new ArrayList<>();
    int done = 0;
    int next = 0;
    for (Map.Entry<Integer, Symbols> symbol : symbols(p, zone, inNotes, inText).entrySet()) {
      int at = Math.min(symbol.getKey(), text.length());
      int first = next;
      while (next < heads.size() && heads.get(next).start() < at) {
        next++;
      }
      int reach = next < heads.size() ? heads.get(next).start() : zone.end();
      for (int i = first; i < next - 1; i++) {
        items.add(Item.bare(heads.get(i).start(), heads.get(i + 1).start()));
      }
      boolean own = next > first;
      boolean shared = !own && next > 0 && heads.get(next - 1).several();
      if (own || shared) {
        int start = own ? heads.get(next - 1).start() : done;
        items.add(new Item(new Span(start, at), Math.max(at, reach), symbol.getValue()));
      }
      done = at;
    }
    for (int i = next; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : zone.end();
      items.add(Item.bare(heads.get(i).start(), end));
    }
    return apart(items);
  }

  /** "The reports of X on A¹ and on B²": what stands behind a symbol belongs to the next report. */
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

  private static List<Head> heads(String text, Span zone) {
    List<Head> heads = new ArrayList<>();
    Matcher head = HEAD.matcher(text).region(zone.start(), zone.end());
    while (head.find()) {
      heads.add(new Head(head.start(), "reports".equals(head.group("head"))));
    }
    return heads;
  }

  /** The symbols of reports, each at the place where it is called or stands. */
  private static Map<Integer, Symbols> symbols(
      Paragraph p, Span zone, Map<String, List<Citation>> inNotes, List<Citation> inText) {
    Map<Integer, Symbols> symbols = new TreeMap<>();
    for (NoteCall call : p.calls()) {
      boolean here =
          zone.start() <= call.position() && call.position() <= zone.end() + BEHIND_PUNCTUATION;
      List<DocumentSymbol> reports = reports(inNotes.getOrDefault(call.marker(), List.of()));
      if (here && !reports.isEmpty()) {
        symbols.put(call.position(), new Symbols(reports, "symbol in the footnote"));
      }
    }
    for (Citation citation : inText) {
      List<DocumentSymbol> reports = reports(List.of(citation));
      if (zone.contains(citation.span()) && !reports.isEmpty()) {
        symbols.put(citation.span().end(), new Symbols(reports, "symbol in the text"));
      }
    }
    return symbols;
  }

  private static List<DocumentSymbol> reports(List<Citation> citations) {
    Set<DocumentSymbol> reports = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.target() instanceof Target.OfDocument d
          && !RESOLUTION.matcher(d.symbol().value()).find()) {
        reports.add(d.symbol());
      }
    }
    return List.copyOf(reports);
  }
}
