package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/**
 * Finds the resolutions that a report answers: "prepared pursuant to resolution 65/232"
 * (A/RES/66/181, para. 1), "on the progress made in the implementation of General Assembly
 * resolution 63/195" (A/RES/64/179, para. 1), "submitted pursuant to paragraph 5 of resolution
 * 75/58". A list is answered as its first resolution is: "extended pursuant to resolutions 1807
 * (2008), 1857 (2008), …" (S/RES/2078 (2012)).
 */
final class AnsweredResolutions {
  /** A body and an article before "resolution" have at most so many words. */
  private static final int LONGEST_NAME = 20;

  /** "paragraphs 3 and 4 (a) of" has at most so many. */
  private static final int LONGEST_LOCATOR = 14;

  /** "requested by the General Assembly in". */
  private static final int LONGEST_ASKER = 10;

  /** What was done, and is no report, is at most so many characters before. */
  private static final int REACH = 120;

  /**
   * A resolution that the words before it make the ground of something.
   *
   * @param span the citing words
   * @param cue where those words start
   */
  private record Ground(Span span, int cue, ReportMention.Ground resolution) {}

  /** The words of a language. */
  static final class Finder {
    private final List<List<String>> cues = new ArrayList<>();
    private final Set<String> nouns;
    private final Set<String> joints;
    private final Set<String> possessives;
    private final Set<String> locators;
    private final Set<String> of;
    private final Set<String> asked;
    private final Set<String> askedBy;
    private final Set<String> noReports;

    Finder(Language language) {
      language.phrases("report.pursuant-to").forEach(p -> cues.add(Tokens.words(p)));
      nouns = language.words("report.resolution-nouns");
      joints = language.words("report.resolution-joints");
      possessives = language.words("report.resolution-whose");
      locators = language.words("report.locators");
      of = language.words("report.locator-of");
      asked = language.words("report.asked");
      askedBy = language.words("report.asked-by");
      noReports = language.words("report.no-reports");
    }

    /** The resolutions of a paragraph. */
    AnsweredResolutions of(Reading reading, SpanIndex<Citation> inText) {
      Tokens t = reading.tokens();
      List<Ground> grounds = new ArrayList<>();
      int behind = -1;
      int cue = -1;
      for (Citation citation : inText.all()) {
        if (!(citation.target() instanceof Target.OfDocument d)) {
          continue;
        }
        int first = t.at(citation.span().start());
        boolean goesOn = behind >= 0 && goesOn(t, behind, first);
        cue = goesOn ? cue : cue(t, first);
        behind = Math.max(goesOn ? behind : 0, t.at(citation.span().end()));
        if (cue >= 0 && isResolution(d.symbol())) {
          ReportMention.Ground ground = new ReportMention.Ground(d.symbol(), citation.locator());
          grounds.add(new Ground(citation.span(), t.span(cue, cue + 1).start(), ground));
        }
      }
      return new AnsweredResolutions(this, reading, new SpanIndex<>(grounds, Ground::span));
    }

    /** Whether only the joints of a list are between two citations: ", its resolution". */
    private boolean goesOn(Tokens t, int from, int to) {
      if (to - from > LONGEST_NAME + LONGEST_LOCATOR) {
        return false;
      }
      for (int i = from; i < to; i++) {
        boolean number = Character.isDigit(t.word(i).charAt(0));
        boolean mark = !t.isWord(i) && !t.lower(i).equals(";") && !t.lower(i).equals(".");
        boolean part = number || mark;
        if (!part && !inName(t, i) && !locators.contains(t.lower(i)) && !of.contains(t.lower(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean inName(Tokens t, int i) {
      String word = t.lower(i);
      return t.capital(i)
          || nouns.contains(word)
          || joints.contains(word)
          || possessives.contains(word);
    }

    /** The first token of the words that make a citation a ground; -1 where there are none. */
    private int cue(Tokens t, int citation) {
      int at = citation;
      while (at > Math.max(0, citation - LONGEST_NAME)) {
        int cue = cueBefore(t, at);
        if (cue < 0) {
          int locator = locatorBefore(t, at);
          cue = locator < 0 ? -1 : cueBefore(t, locator);
        }
        if (cue >= 0) {
          return cue;
        }
        if (!inName(t, at - 1)) {
          return -1;
        }
        at--;
      }
      return -1;
    }

    /** Where a cue starts that ends before this token; -1 where none does. */
    private int cueBefore(Tokens t, int end) {
      for (List<String> cue : cues) {
        if (t.says(end - cue.size(), cue.toArray(String[]::new))) {
          return end - cue.size();
        }
      }
      if (of.contains(t.lower(end - 1))) {
        for (int i = end - 2; i >= Math.max(0, end - LONGEST_ASKER); i--) {
          if (!t.isWord(i)) {
            return -1;
          }
          if (asked.contains(t.lower(i)) && askedBy.contains(t.lower(i + 1))) {
            return i;
          }
        }
      }
      return -1;
    }

    /** Where a locator starts that ends before this token: "paragraphs 3 and 4 (a) of". */
    private int locatorBefore(Tokens t, int end) {
      if (!of.contains(t.lower(end - 1))) {
        return -1;
      }
      for (int i = end - 2; i >= Math.max(0, end - LONGEST_LOCATOR); i--) {
        if (locators.contains(t.lower(i))) {
          return t.lower(i - 1).equals("the") ? i - 1 : i;
        }
        if (t.lower(i).equals(";")) {
          return -1;
        }
      }
      return -1;
    }
  }

  private final Finder words;
  private final Reading reading;
  private final SpanIndex<Ground> grounds;

  private AnsweredResolutions(Finder words, Reading reading, SpanIndex<Ground> grounds) {
    this.words = words;
    this.reading = reading;
    this.grounds = grounds;
  }

  /** Whether a symbol is a resolution's or decision's. */
  static boolean isResolution(DocumentSymbol symbol) {
    return symbol.value().contains("/RES/") || symbol.value().contains("/DEC/");
  }

  /** The resolutions and decisions that the report named in a stretch answers, in order. */
  List<ReportMention.Ground> in(Span stretch) {
    return grounds.in(stretch).stream()
        .filter(g -> g.cue() >= stretch.start() && !ofNoReport(stretch.start(), g.cue()))
        .map(Ground::resolution)
        .toList();
  }

  /** What was done so is no report: "at its meeting convened pursuant to" (A/RES/65/232). */
  private boolean ofNoReport(int from, int cue) {
    Tokens t = reading.tokens();
    int first = t.at(Math.max(from, cue - REACH));
    for (int i = t.at(cue) - 1; i >= first && !t.lower(i).equals(";"); i--) {
      if (words.noReports.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
