package org.mandategraph.citation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Target.OfThisText;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;
import org.mandategraph.structure.Resolution;

/**
 * Paragraphs and annexes of the text itself that nothing marks so: "in the timeframe identified in
 * paragraph 5" (S/RES/2035(2012), para. 7), "the responsibilities outlined in annex I"
 * (S/RES/1989(2011), para. 56). Only in operative paragraphs of the body, where the text has such
 * parts and no other text is cited or spoken of shortly before. Lives while one document is read.
 */
final class UnmarkedOwnParagraphs {
  private static final String ANNEX = "annex";
  private static final String NAME = "own-paragraph-unmarked";
  private static final Pattern OPERATIVE = Patterns.compile("op[^/]*");
  private static final Pattern DIGITS = Patterns.compile("(?<![0-9])[0-9]{1,3}");

  /** How near in front another text must be to be meant, in characters. */
  private static final int NEAR = 100;

  /** The patterns of a language, for all documents. */
  static final class Rule {
    private final OwnParagraphs marked;
    private final Pattern paragraphs;
    private final Pattern otherText;

    Rule(Language language, OwnParagraphs marked) {
      this.marked = marked;
      // What follows makes it a paragraph of another text: "paragraphs 2 and 3, and 5 of …".
      String goesOn =
          "\\.[0-9]|,? (?:(?:${citation.and}|${citation.or}) )?"
              + "(?:[0-9(]|(?:${citation.place}|${citation.annex})s? )"
              + "|,? (?:${citation.report-by}|${citation.resolution}) "
              + "| (?:${citation.not-own}|${citation.of-this-text})(?!\\p{L})";
      paragraphs =
          language.compile(
              ("(?<![\\p{L}-])${citation.before-own} (?<whole>"
                      + "${citation.paragraph} (?<numbers>(?>%s))|"
                      + "${citation.annex} (?<annexes>(?>%s)))(?!%s)(?=[.,;:)]|$| \\p{L})")
                  .formatted(OwnParagraphs.NUMBERS, OwnParagraphs.ANNEX_NUMBERS, goesOn));
      otherText =
          language.compile(
              "(?<!\\p{L})(?:(?<none>${citation.other-text.none})|${^citation.other-text})(?!\\p{L})");
    }
  }

  private final Rule rule;
  private final Set<String> ids = new HashSet<>();
  private final boolean hasAnnexes;

  UnmarkedOwnParagraphs(Rule rule, Resolution resolution) {
    this.rule = rule;
    resolution.paragraphs().forEach(p -> ids.add(p.id()));
    hasAnnexes = resolution.divisions().stream().anyMatch(d -> d.id().startsWith(ANNEX));
  }

  void find(Reading reading, FoundCitations found) {
    if (!OPERATIVE.matcher(reading.part()).matches()) {
      return;
    }
    String text = reading.text();
    Matcher m = rule.paragraphs.matcher(text);
    while (m.find()) {
      Span whole = new Span(m.start("whole"), m.end("whole"));
      int clause = Math.max(text.lastIndexOf(';', whole.start()) + 1, whole.start() - NEAR);
      Span front = new Span(Math.max(0, clause), whole.start());
      if (!speaksOfAnother(text, front, found)) {
        add(text, m, whole, found);
      }
    }
  }

  private void add(String text, Matcher m, Span whole, FoundCitations found) {
    if (m.group("annexes") != null) {
      if (hasAnnexes) {
        Span numbers = new Span(m.start("annexes"), m.end("annexes"));
        OwnParagraphs.addAnnexes(text, whole, numbers, found, NAME);
      }
    } else if (areOwn(m.group("numbers"))) {
      Span numbers = new Span(m.start("numbers"), m.end("numbers"));
      rule.marked.addParagraphs(text, whole, numbers, found, NAME);
    }
  }

  /** Whether the text has paragraphs of all these numbers. */
  private boolean areOwn(String numbers) {
    return DIGITS.matcher(numbers).results().allMatch(n -> ids.contains("op" + n.group()));
  }

  private boolean speaksOfAnother(String text, Span front, FoundCitations found) {
    if (found.startingIn(front).stream().anyMatch(c -> !(c.target() instanceof OfThisText))) {
      return true;
    }
    Matcher m = rule.otherText.matcher(text).region(front.start(), front.end());
    while (m.find()) {
      if (m.group("none") == null) {
        return true;
      }
    }
    return false;
  }
}
