package org.mandategraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Target.OfThisText;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;

/**
 * References inside the text: "paragraph 34 above", "paragraphs 3 and 4 of the present resolution",
 * "annex I to this resolution". Each part named is a citation of its own. "The present resolution"
 * alone is none: a text that names itself cites nothing.
 */
final class OwnParagraphs implements CitationRule {
  /** A paragraph's number with its letters: 3, 5 (a). */
  static final String NUMBER = "[0-9]{1,3}(?: ?\\([a-z]{1,4}\\)){0,2}";

  /** An annex's number: I, A, 2. */
  private static final String ANNEX_NUMBER = "(?:[IVX]{1,4}|[A-H]|[0-9]{1,2})(?![\\p{L}0-9])";

  /** "I and II". */
  static final String ANNEX_NUMBERS =
      ANNEX_NUMBER + "(?:" + PatternPieces.WIDE_JOINT + ANNEX_NUMBER + "){0,6}";

  private static final String NAME = "own-paragraph";
  private static final String LETTER = "\\([a-z]{1,4}\\)";

  /** "3, 5 (b) and (c)". */
  static final String NUMBERS =
      NUMBER + "(?:" + PatternPieces.WIDE_JOINT + "(?:" + NUMBER + "|" + LETTER + ")){0,20}";

  private static final Pattern EACH =
      Patterns.compile("(?<number>[0-9]{1,3})(?: ?\\([a-z]{1,4}\\)){0,2}|" + LETTER);
  private static final Pattern EACH_ANNEX = Patterns.compile("\\b" + ANNEX_NUMBER);

  /** A longer range cites its two ends only. */
  private static final int LONGEST_RANGE = 50;

  private final Pattern paragraphs;
  private final Pattern singledOut;
  private final Pattern annexes;
  private final Pattern range;

  OwnParagraphs(Language language) {
    paragraphs =
        language.compile(
            "\\b${citation.paragraph} (?<numbers>%s),? ${citation.of-this-text}\\b"
                .formatted(NUMBERS));
    singledOut =
        language.compile(
            "${citation.of-this-resolution}[^,;.]{0,40}, ${citation.singled-out} ${citation.paragraph} (?<numbers>%s)(?=[,;.]|$)"
                .formatted(NUMBERS));
    annexes =
        language.compile(
            "\\b${^citation.annex}(?: (?<numbers>%s))? ${citation.of-this-resolution}\\b"
                .formatted(ANNEX_NUMBERS));
    range =
        language.compile(
            "(?<from>[0-9]{1,3}) ?(?<joint>${citation.to}|%s) ?".formatted(PatternPieces.DASH));
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    for (Pattern pattern : List.of(paragraphs, singledOut)) {
      Matcher m = pattern.matcher(reading.text());
      while (m.find()) {
        Span numbers = new Span(m.start("numbers"), m.end("numbers"));
        Span whole = pattern == paragraphs ? new Span(m.start(), m.end()) : numbers;
        addParagraphs(reading.text(), whole, numbers, found, NAME);
      }
    }
    Matcher a = annexes.matcher(reading.text());
    while (a.find()) {
      Span span = new Span(a.start(), a.end());
      if (a.group("numbers") == null) {
        add(span, "annex", found, NAME);
      } else {
        Span numbers = new Span(a.start("numbers"), a.end("numbers"));
        addAnnexes(reading.text(), span, numbers, found, NAME);
      }
    }
  }

  /** Cites each of these annexes; where they are several, each at its own number. */
  static void addAnnexes(String text, Span whole, Span numbers, FoundCitations found, String rule) {
    Matcher each = EACH_ANNEX.matcher(text).region(numbers.start(), numbers.end());
    while (each.find()) {
      boolean only = each.start() == numbers.start() && each.end() == numbers.end();
      Span span = only ? whole : new Span(each.start(), each.end());
      add(span, "annex " + each.group(), found, rule);
    }
  }

  /** Cites each of these paragraphs; where they are several, each at its own number. */
  void addParagraphs(String text, Span whole, Span numbers, FoundCitations found, String rule) {
    Matcher each = EACH.matcher(text).region(numbers.start(), numbers.end());
    int last = numbers.start();
    String number = "";
    while (each.find()) {
      middle(text, new Span(last, each.start()), each.group(), found, rule);
      last = each.start();
      number = each.group("number") == null ? number : each.group("number");
      boolean only = each.start() == numbers.start() && each.end() == numbers.end();
      Span span = only ? whole : new Span(each.start(), each.end());
      String letter = each.group("number") == null ? number + " " : "";
      add(span, "para. " + letter + each.group(), found, rule);
    }
  }

  /** "paragraphs 5 to 7 above" (S/RES/1343(2001), para. 11): 6 is cited by the joint. */
  private void middle(String text, Span before, String next, FoundCitations found, String rule) {
    Matcher m = range.matcher(text).region(before.start(), before.end());
    if (m.matches() && next.matches("[0-9]{1,3}")) {
      int from = Integer.parseInt(m.group("from"));
      int to = Integer.parseInt(next);
      to = to - from > LONGEST_RANGE ? from : to;
      Span joint = new Span(m.start("joint"), m.end("joint"));
      for (int n = from + 1; n < to; n++) {
        add(joint, "para. " + n, found, rule);
      }
    }
  }

  private static void add(Span span, String locator, FoundCitations found, String rule) {
    if (found.free(span) || isOwn(found, span)) {
      found.add(new FoundCitation(span, new OfThisText(), locator, null, Basis.EXPLICIT, rule));
    }
  }

  /** Whether what has this span is a part of the text too: a joint cites several. */
  private static boolean isOwn(FoundCitations found, Span span) {
    return found.startingIn(span).stream().allMatch(c -> c.target() instanceof OfThisText);
  }
}
