package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;

/**
 * Finds the resolutions that a report answers: "prepared pursuant to resolution 65/232"
 * (A/RES/66/181, para. 1), "on the progress made in the implementation of General Assembly
 * resolution 63/195" (A/RES/64/179, para. 1), "submitted pursuant to paragraph 5 of resolution
 * 75/58".
 */
final class Grounds {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:pursuant\\sto|in\\saccordance\\swith|in\\spursuance\\sof|in\\sresponse\\sto|in\\scompliance\\swith|requests?\\s(?:made|contained)\\sin|requested\\s"
              + "(?:by\\s[\\w\\s]{0,60})?in|implementation\\sof|implementing|follow-up\\sto|mandated\\s(?:by|in)|called\\sfor\\s(?:by\\s[\\w\\s]{0,60})?in|under|concerning|on|issues\\saddressed\\sin)"
              + "\\s(?:the\\s)?(?:(?:paragraphs?|para\\.|section|part)\\s[\\w\\s,()\u2013-]{1,60}?\\s(?:of|in)\\s)?"
              + "(?:(?:its|the|their|(?:[A-Z][\\w-]*\\s(?:and\\s|on\\s|of\\s|for\\s|the\\s){0,2}){1,9})?\\s?)?"
              + "(?:resolutions?\\s|decisions?\\s)?(?:[\\w]{0,4}[0-9][0-9A-Z/() -]*(?:,?\\sof\\s[0-9]{1,2}\\s\\w+\\s[0-9]{4})?(?:,\\sand\\s|,\\s|\\sand\\s)"
              + "(?:its\\s)?(?:[A-Z][\\w-]*\\s(?:and\\s|of\\s){0,2}){0,6}(?:resolutions?\\s|decisions?\\s)?){0,12}$");

  /** What was done so is no report: "at its meeting convened pursuant to" (A/RES/65/232). */
  private static final Pattern NOT_A_REPORT =
      Pattern.compile(
          "\\b(?:convened|held|established|created|set\\sup|adopted|appointed|constituted)\\b[^;]{0,120}$");

  private static final int REACH = 400;

  private Grounds() {}

  /** The resolutions and decisions in a stretch that the report answers, in order. */
  static List<ReportNoting.Ground> find(String text, Span stretch, List<Citation> inText) {
    List<ReportNoting.Ground> grounds = new ArrayList<>();
    for (Citation citation : inText) {
      if (citation.target() instanceof Target.OfDocument d
          && d.symbol().value().matches(".*/(?:RES|DEC)/.*")
          && stretch.contains(citation.span())) {
        int from = Math.max(stretch.start(), citation.span().start() - REACH);
        Matcher cue = CUE.matcher(text.substring(from, citation.span().start()));
        if (cue.find() && !NOT_A_REPORT.matcher(text.substring(from, from + cue.start())).find()) {
          grounds.add(new ReportNoting.Ground(d.symbol(), citation.locator()));
        }
      }
    }
    return grounds;
  }
}
