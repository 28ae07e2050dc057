package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/**
 * Finds the reports that a paragraph takes note of. A report's symbol stands in brackets behind it
 * or in the footnote called there; "the reports of X on A¹ and on B²" are two.
 */
final class ReportNotings {
  /** What takes note; "recalls" and "reaffirms" look back at reports that were noted before. */
  private static final Pattern NOTES =
      Pattern.compile(
          "\\b(?:(?i:tak(?:es?|ing|en)\\s(?:\\w+\\s){0,2}note|not(?:es|ing)|welcom(?:es|ing)|considering"
              + "|acknowledg(?:es|ing)|commend(?:s|ing)|appreciat(?:es|ing)|endors(?:es|ing)|approv(?:es|ing))"
              + "|(?i:hav(?:ing)|has)\\s(?:\\w+\\s){0,2}(?:considered|examined|received|reviewed|studied)"
              + "|and\\s(?:examined|received|reviewed)"
              + "|(?i:express(?:es|ing))\\s(?:\\w+\\s){0,3}(?:appreciation|satisfaction|gratitude))\\b"
              + "(?!\\s(?:also\\s|further\\s|with\\s(?:\\w+\\s){1,2})?that\\b)");

  /** What ends the words of a noting. */
  private static final Pattern ELSE =
      Pattern.compile(
          ",\\s(?:and\\s)?(?:also\\s|further\\s)?(?:recall|reaffirm|emphasi[sz]|stress|bear|recogni[sz]|underlin|underscor"
              + "|look|request|encourag|invit|urg|decid|express|call|reiterat|not|welcom|tak)(?:ing|es|s)\\b");

  private static final Pattern HEAD =
      Pattern.compile(
          "\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|latest|relevant|previous|recent|annual|submission of)\\s"
              + "(?:(?!(?:of|in|for|on|by|to|from|the|its|his|her|their)\\b)[\\w\u2019-]+,?\\s){0,6}?(?<head>reports?)\\b"
              + "|\\bnotes?\\sby\\sthe\\sSecretar(?:y-General|iat)\\b");

  private static final Pattern BY =
      Pattern.compile(
          "\\G(?:\\s\\([^)]{1,40}\\))?,?\\s(?:submitted\\s|prepared\\s)?(?:of|by|from)\\s");

  private static final Pattern OWNER =
      Pattern.compile("the\\s(?<owner>[A-Z][\\w\\s-]{2,60}?)[\u2019']s\\b");

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:entitled|on)\\s(?<title>\u201c[^\u201d]{3,300}\u201d|.{3,400})", Pattern.DOTALL);

  private static final Pattern RESOLUTION = Pattern.compile("/(?:RES|DEC)/");

  /** A call may stand behind the punctuation that ends the words. */
  private static final int BEHIND_PUNCTUATION = 1;

  /** Where the words name a report, or several. */
  private record Head(int start, boolean several) {}

  /** What a footnote or bracket names. */
  private record Symbols(List<DocumentSymbol> reports, String rule) {}

  /**
   * Words that name a report.
   *
   * @param span from "the report" to the symbol
   * @param reach where what is said of it may end
   */
  private record Item(Span span, int reach, Symbols symbols) {
    static Item bare(int start, int end) {
      return new Item(new Span(start, end), end, new Symbols(List.of(), "no symbol"));
    }
  }

  private final ActorIndex actors;

  ReportNotings(ActorIndex actors) {
    this.actors = actors;
  }

  /**
   * The reports noted in a paragraph.
   *
   * @param inNotes what each footnote cites, by marker
   * @param inText what the paragraph cites
   */
  List<ReportNoting> find(Paragraph p, Map<String, List<Citation>> inNotes, List<Citation> inText) {
    List<ReportNoting> found = new ArrayList<>();
    String text = p.text().text();
    int from = 0;
    Matcher notes = NOTES.matcher(text);
    while (from < text.length() && notes.find(from)) {
      Span zone = new Span(notes.end(), end(text, notes.end()));
      for (Item item : items(p, zone, inNotes, inText)) {
        found.add(noting(p, zone, item, inText, found.size() + 1));
      }
      from = Math.max(zone.end(), notes.end());
    }
    return found;
  }

  private static int end(String text, int from) {
    Matcher next = ELSE.matcher(text).region(from, text.length());
    int end = next.find() ? next.start() : text.length();
    int semicolon = text.indexOf(';', from);
    return semicolon < 0 ? end : Math.min(end, semicolon);
  }

  private static List<Item> items(
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

  private ReportNoting noting(
      Paragraph p, Span zone, Item item, List<Citation> inText, int number) {
    String text = p.text().text();
    Span span = item.span();
    Author author = author(text, new Span(zone.start(), span.end()));
    Span whole = new Span(span.start(), Math.max(span.end(), item.reach()));
    return new ReportNoting(
        p.id(),
        number,
        author.actors(),
        item.symbols().reports(),
        Grounds.find(text, whole, inText),
        subject(
            text, new Span(Math.max(span.start(), Math.min(author.end(), span.end())), span.end())),
        span.of(text).replaceAll("[\\s,;.]+$", ""),
        span,
        p.text().source(span),
        item.symbols().rule());
  }

  /** Whose report it is, and where the name ends. */
  private record Author(List<Actor> actors, int end) {}

  /** "the report of the Secretary-General", "the Secretary-General's report". */
  private Author author(String text, Span within) {
    int at = -1;
    Author owner = new Author(List.of(), within.start());
    Matcher head = HEAD.matcher(text).region(within.start(), within.end());
    while (head.find()) {
      at = head.end();
      Matcher owns = OWNER.matcher(head.group());
      List<Actor> named = owns.find() ? actors.named(Tokens.words(owns.group("owner"))) : List.of();
      owner = new Author(named, at);
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
        return new Author(named, t.span(match.start(), match.end()).end());
      }
    }
    return owner;
  }

  private static @Nullable String subject(String text, Span item) {
    Matcher title = TITLE.matcher(text).region(item.start(), item.end());
    return title.find()
        ? title.group("title").replaceAll("\\s*(?:\\([A-Z]+/[^)]*)?[\\s,;.]*$", "")
        : null;
  }
}
