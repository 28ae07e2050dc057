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
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.structure.Paragraph;

/** Finds the reports that a paragraph takes note of, welcomes or has considered. */
final class ReportMentions {
  /** Words without blanks and punctuation at their end. */
  private static final Pattern TRIMMED = Pattern.compile("(?s).*[^,;.\\s]");

  /** A bracket at the end of a title: "the situation (A/66/303". */
  private static final Pattern SYMBOL = Pattern.compile("\\([A-Z]++/[^()]*+$");

  private final ReportAuthors authors;
  private final AnsweredResolutions resolutions;

  /** What takes note; "recalls" and "reaffirms" look back at reports that were noted before. */
  private final Pattern notes;

  /** What ends the words behind it. */
  private final Pattern end;

  /** Words that name a report, or several. */
  private final Pattern head;

  private final Pattern inside;
  private final Pattern beside;

  /** Between the symbol of a report without an author and the next report. */
  private final Pattern joined;

  /** A report that nobody is named the author of, up to its symbol. */
  private final Pattern unsigned;

  /** Words that name another paper than a report. */
  private final Pattern papers;

  private final Pattern title;
  private final ReportDay day;

  ReportMentions(Language language) {
    authors = new ReportAuthors(language);
    resolutions = new AnsweredResolutions(language);
    notes =
        language.compile(
            "\\b(?:(?i:${report.takes})\\s(?:\\w{1,30}\\s){0,2}note|(?i:${report.notes-verbs})"
                + "|(?i:${report.has})\\s(?:\\w{1,30}\\s){0,2}${report.considered}"
                + "|and\\s${report.and-considered}"
                + "|(?i:${report.expresses})\\s(?:\\w{1,30}\\s){0,3}${report.expressed})\\b"
                + "(?!\\s(?:${report.also}\\s)?(?:with\\s(?:\\w{1,30}\\s){1,2})?that\\b)");
    end =
        language.compile(
            ";|,\\s(?:and\\s)?(?:${report.also}\\s)?${report.other-verbs}(?:ing|es|s)\\b");
    head =
        language.compile(
            "\\b${report.named-by}\\s(?:${date}\\s(?:${report.and}\\s${date}\\s)?)?"
                + "(?:(?!${report.not-in-name}\\b)[\\w'-]{1,40},?\\s){0,6}?"
                + "(?:(?:%1$s|(?i:%1$s)%3$s)|(?<several>%2$s|(?i:%2$s)%3$s))\\b|\\b${report.notes}\\b"
                    .formatted(
                        language.list("report.report-nouns").get(0),
                        language.list("report.report-nouns").get(1),
                        // "The Human Development Report 2020" is nobody's report to the body.
                        "(?=\\s(?:${report.made-by}\\s|\\([A-Z]))"));
    inside = language.compile("(?:^|\\b(?!${report.and}\\b)[\\w'-]{1,40})\\s${report.inside}\\s$");
    beside = language.compile("[,;]\\s(?:${report.and}\\s)?the\\b|\\s${report.and}\\sthe\\b");
    joined =
        language.compile(
            "[\\s,)]*(?:${report.its-addendum}\\s\\([^()]{1,40}\\),?\\s)?${report.and}\\s");
    unsigned =
        language.compile(
            "${report.named-by}\\s(?:[\\w-]{1,40}\\s){0,4}(?i:${report.report-nouns})\\s\\([^()\\s]{1,40}");
    papers = language.compile("\\b${report.papers}\\b");
    day = new ReportDay(language);
    title =
        language.compile(
            "(?s)\\b${report.entitled}\\s(?<title>\u201c[^\u201d]{3,300}\u201d|.{3,400})");
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
    String text = reading.text();
    Matcher m = notes.matcher(text);
    if (!m.find()) {
      return found;
    }
    NamedReports named =
        new NamedReports(head, inside, beside, papers, reading, paragraph, inNotes, inText);
    SpanIndex<AnsweredResolutions.Ground> grounds = resolutions.grounds(reading, inText);
    Matcher stop = end.matcher(text);
    int from;
    do {
      stop.region(m.end(), text.length());
      from = stop.find() ? stop.start() : text.length();
      for (NamedReports.Item item : named.in(new Span(m.end(), from))) {
        ReportMention next = mention(reading, grounds, item, found.size() + 1);
        shareAuthor(reading, found, next);
        found.add(next);
      }
    } while (from < text.length() && m.find(from));
    return found;
  }

  /**
   * "The interim report (S/2013/433) and the final report (S/2014/42) of the Group of Experts"
   * (S/RES/2136 (2014)): the first has the author of the second.
   */
  private void shareAuthor(Reading reading, List<ReportMention> found, ReportMention next) {
    if (found.isEmpty() || next.reporters().isEmpty()) {
      return;
    }
    ReportMention last = found.get(found.size() - 1);
    Matcher between =
        joined
            .matcher(reading.text())
            .region(last.span().end(), Math.max(last.span().end(), next.span().start()));
    if (last.reporters().isEmpty()
        && unsigned.matcher(reading.text()).region(last.span().start(), last.span().end()).matches()
        && between.matches()) {
      found.set(found.size() - 1, last.by(next.reporters()));
    }
  }

  private ReportMention mention(
      Reading reading,
      SpanIndex<AnsweredResolutions.Ground> grounds,
      NamedReports.Item item,
      int number) {
    Span span = item.span();
    ReportAuthors.Author author = authors.find(reading, item);
    Span whole = new Span(span.start(), Math.max(span.end(), item.reach()));
    int behind = Math.max(span.start(), Math.min(author.end(), span.end()));
    return new ReportMention(
        reading.part(),
        number,
        author.actors(),
        item.symbols().reports(),
        resolutions.answered(reading, grounds, whole),
        subject(reading, new Span(behind, span.end())),
        day.find(reading, item, behind),
        trimmed(reading.words(span)),
        span,
        reading.mapped().source(span),
        item.symbols().rule());
  }

  private @Nullable String subject(Reading reading, Span behindAuthor) {
    Matcher m =
        title.matcher(reading.mapped().text()).region(behindAuthor.start(), behindAuthor.end());
    return m.find() ? trimmed(SYMBOL.matcher(m.group("title")).replaceFirst("")) : null;
  }

  private static String trimmed(String words) {
    Matcher m = TRIMMED.matcher(words);
    return m.lookingAt() ? m.group() : "";
  }
}
