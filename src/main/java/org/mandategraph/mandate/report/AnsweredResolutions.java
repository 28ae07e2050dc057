package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;

/**
 * Finds the resolutions that a report answers: "prepared pursuant to resolution 65/232"
 * (A/RES/66/181, para. 1), "on the progress made in the implementation of General Assembly
 * resolution 63/195" (A/RES/64/179, para. 1), "submitted pursuant to paragraph 5 of resolution
 * 75/58". A list is answered as its first resolution is: "extended pursuant to resolutions 1807
 * (2008), 1857 (2008), …" (S/RES/2078 (2012)).
 */
final class AnsweredResolutions {
  /** The words that make a resolution a ground start at most so many characters before it. */
  private static final int LONGEST_CUE = 400;

  /** What was done, and is no report, is at most so many characters before them. */
  private static final int LONGEST_DEED = 120;

  /**
   * A resolution that the words before it make the ground of something.
   *
   * @param span the citing words
   * @param cue where those words start
   */
  record Ground(Span span, int cue, ReportMention.Ground resolution) {}

  private final Pattern cue;
  private final Pattern list;
  private final Pattern noReport;

  AnsweredResolutions(Language language) {
    String name =
        "(?:\\p{Lu}[\\w'-]*|(?i:${report.resolution-nouns}|${report.resolution-joints}"
            + "|${report.resolution-whose})\\b)";
    cue =
        language.compile(
            "\\b(?i:${report.pursuant-to}"
                // "requested by the General Assembly in"
                + "|${report.asked}\\s${report.asked-by}\\s(?:[\\w'-]{1,40}\\s){0,7}?"
                + "${report.locator-of})\\s"
                // "paragraphs 3 and 4 (a) of"
                + "(?:(?:the\\s)?(?i:${report.locators})\\b"
                + "(?:(?!\\b${report.locators}\\b)[^;]){0,80}?\\b${report.locator-of}\\s)?+"
                + "(?:"
                + name
                + "\\s){0,20}+$");
    list =
        language.compile(
            "(?:\\s|[^\\p{L}\\p{N}\\s;.]|[0-9][\\p{L}\\p{N}'-]*|"
                + name
                + "|(?i:${report.locators}|${report.locator-of})\\b){0,68}+");
    noReport = language.compile("\\b(?i:${report.no-reports})\\b[^;]*$");
  }

  /** Whether a symbol is a resolution's or decision's. */
  static boolean isResolution(DocumentSymbol symbol) {
    return symbol.value().contains("/RES/") || symbol.value().contains("/DEC/");
  }

  /** The resolutions of a paragraph that are grounds. */
  SpanIndex<Ground> grounds(Reading reading, SpanIndex<Citation> inText) {
    Matcher before = cue.matcher(reading.text());
    Matcher between = list.matcher(reading.text());
    List<Ground> grounds = new ArrayList<>();
    int behind = -1;
    int from = -1;
    for (Citation citation : inText.all()) {
      if (citation.target() instanceof Target.OfDocument d) {
        int start = citation.span().start();
        if (behind < 0 || !between.region(behind, Math.max(behind, start)).matches()) {
          from =
              before.region(Math.max(0, start - LONGEST_CUE), start).find() ? before.start() : -1;
          behind = 0;
        }
        behind = Math.max(behind, citation.span().end());
        if (from >= 0 && isResolution(d.symbol())) {
          ReportMention.Ground ground = new ReportMention.Ground(d.symbol(), citation.locator());
          grounds.add(new Ground(citation.span(), from, ground));
        }
      }
    }
    return new SpanIndex<>(grounds, Ground::span);
  }

  /**
   * The resolutions and decisions that the report named in a stretch answers, in order. What was
   * done so may be no report: "at its meeting convened pursuant to" (A/RES/65/232).
   */
  List<ReportMention.Ground> answered(Reading reading, SpanIndex<Ground> grounds, Span stretch) {
    Matcher deed = noReport.matcher(reading.text());
    return grounds.in(stretch).stream()
        .filter(g -> g.cue() >= stretch.start())
        .filter(
            g -> !deed.region(Math.max(stretch.start(), g.cue() - LONGEST_DEED), g.cue()).find())
        .map(Ground::resolution)
        .toList();
  }
}
