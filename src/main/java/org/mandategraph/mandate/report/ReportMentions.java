package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.structure.Paragraph;

/** Finds the reports that a paragraph takes note of, welcomes or has considered. */
final class ReportMentions {
  /** A subject or title has at most so many characters. */
  private static final int LONGEST_TITLE = 400;

  private final NamedReports.Finder reports;
  private final ReportAuthor.Finder authors;
  private final AnsweredResolutions.Finder answered;

  /** What takes note; "recalls" and "reaffirms" look back at reports that were noted before. */
  private final Pattern notes;

  /** What ends the words behind it. */
  private final Pattern end;

  private final Pattern title;

  ReportMentions(Language language) {
    reports = new NamedReports.Finder(language);
    authors = new ReportAuthor.Finder(language);
    answered = new AnsweredResolutions.Finder(language);
    String also = "(?:" + language.pattern("report.also") + "\\s)?";
    notes =
        Patterns.compile(
            ("\\b(?:(?i:%s)\\s(?:\\w{1,30}\\s){0,2}note|(?i:%s)|(?i:%s)\\s(?:\\w{1,30}\\s){0,2}%s"
                    + "|and\\s%s|(?i:%s)\\s(?:\\w{1,30}\\s){0,3}%s)\\b"
                    + "(?!\\s%s(?:with\\s(?:\\w{1,30}\\s){1,2})?that\\b)")
                .formatted(
                    language.pattern("report.takes"),
                    language.pattern("report.notes-verbs"),
                    language.pattern("report.has"),
                    language.pattern("report.considered"),
                    language.pattern("report.and-considered"),
                    language.pattern("report.expresses"),
                    language.pattern("report.expressed"),
                    also));
    end =
        Patterns.compile(
            ";|,\\s(?:and\\s)?%s%s(?:ing|es|s)\\b"
                .formatted(also, language.pattern("report.other-verbs")));
    title =
        Patterns.compile(
            "\\b%s\\s(?<title>\u201c[^\u201d]{3,300}\u201d|.{3,%d})"
                .formatted(language.pattern("report.entitled"), LONGEST_TITLE),
            Pattern.DOTALL);
  }

  /**
   * The reports that a paragraph takes note of.
   *
   * @param inNotes what each footnote cites, by marker
   * @param inText what the paragraph cites
   */
  List<ReportMention> find(
      Reading reading,
      Paragraph paragraph,
      Map<String, List<Citation>> inNotes,
      SpanIndex<Citation> inText) {
    List<ReportMention> found = new ArrayList<>();
    Matcher m = notes.matcher(reading.text());
    if (!m.find()) {
      return found;
    }
    NamedReports named = reports.of(reading, paragraph, inNotes, inText);
    AnsweredResolutions grounds = answered.of(reading, inText);
    Matcher stop = end.matcher(reading.text());
    int from;
    do {
      stop.region(m.end(), reading.text().length());
      Span zone = new Span(m.end(), stop.find() ? stop.start() : reading.text().length());
      for (NamedReports.Item item : named.in(zone)) {
        found.add(mention(reading, named, grounds, zone, item, found.size() + 1));
      }
      from = zone.end();
    } while (from < reading.text().length() && m.find(from));
    return found;
  }

  private ReportMention mention(
      Reading reading,
      NamedReports named,
      AnsweredResolutions grounds,
      Span zone,
      NamedReports.Item item,
      int number) {
    Span span = item.span();
    Span within = new Span(zone.start(), span.end());
    ReportAuthor author = authors.find(reading, named.last(within), within);
    Span whole = new Span(span.start(), Math.max(span.end(), item.reach()));
    int behind = Math.max(span.start(), Math.min(author.end(), span.end()));
    return new ReportMention(
        reading.part(),
        number,
        author.actors(),
        item.symbols().reports(),
        grounds.in(whole),
        subject(reading, new Span(behind, span.end())),
        trimmed(reading.words(span)),
        span,
        reading.mapped().source(span),
        item.symbols().rule());
  }

  private @Nullable String subject(Reading reading, Span behindAuthor) {
    Matcher m =
        title.matcher(reading.mapped().text()).region(behindAuthor.start(), behindAuthor.end());
    return m.find() ? withoutSymbol(trimmed(m.group("title"))) : null;
  }

  /** The words without the bracket at their end: "the situation (A/66/303". */
  private static String withoutSymbol(String words) {
    int bracket = words.lastIndexOf('(');
    boolean symbol =
        bracket >= 0
            && words.indexOf(')', bracket) < 0
            && words.substring(bracket + 1).matches("[A-Z]++/.*+");
    return symbol ? trimmed(words.substring(0, bracket)) : words;
  }

  /** The words without blanks and punctuation at their end. */
  private static String trimmed(String words) {
    int end = words.length();
    while (end > 0
        && (",;.".indexOf(words.charAt(end - 1)) >= 0
            || Character.isWhitespace(words.charAt(end - 1)))) {
      end--;
    }
    return words.substring(0, end);
  }
}
