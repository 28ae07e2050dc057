package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Paragraph;

/** Finds the reports that a paragraph takes note of. */
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

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:entitled|on)\\s(?<title>\u201c[^\u201d]{3,300}\u201d|.{3,400})", Pattern.DOTALL);

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
      for (NamedReports.Item item : NamedReports.find(p, zone, inNotes, inText)) {
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

  private ReportNoting noting(
      Paragraph p, Span zone, NamedReports.Item item, List<Citation> inText, int number) {
    String text = p.text().text();
    Span span = item.span();
    ReportAuthor author = ReportAuthor.of(text, new Span(zone.start(), span.end()), actors);
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

  private static @Nullable String subject(String text, Span item) {
    Matcher title = TITLE.matcher(text).region(item.start(), item.end());
    return title.find()
        ? title.group("title").replaceAll("\\s*(?:\\([A-Z]+/[^)]*)?[\\s,;.]*$", "")
        : null;
  }
}
