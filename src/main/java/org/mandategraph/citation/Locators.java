package org.mandategraph.citation;

import static org.mandategraph.citation.PatternPieces.DASH;
import static org.mandategraph.citation.PatternPieces.JOINT;
import static org.mandategraph.citation.PatternPieces.WIDE_JOINT;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/**
 * The place in what is cited: behind a symbol in notes ("<b>chap. I, sect. D</b>", "<b>annex</b>"),
 * in front of a name in running text ("<b>article 14, paragraph 2</b>, of the Convention").
 */
final class Locators {
  /**
   * A place.
   *
   * @param span the words
   * @param words the place as written, blanks evened
   */
  record Locator(Span span, String words) {}

  /** One value: II, I.A, 12, 12 bis, (b), 2 (a) (ii), A. */
  private static final String VALUE =
      "(?:\\([a-z0-9]{1,5}\\)|[IVXLC]{1,7}(?![a-z/])(?:\\.[A-Z0-9]{1,3})*+|[0-9]{1,4}(?![0-9/]|"
          + " ?\\([12][0-9]{3}\\))(?:\\.[A-Z0-9]{1,3})*+(?:"
          + " (?:bis|ter|quater)\\b)?|[A-Z](?![A-Za-z/])(?:\\.[0-9]{1,3})?)(?:"
          + " ?\\([a-z0-9]{1,5}\\)){0,3}";

  private static final String VALUES = VALUE + "(?:" + WIDE_JOINT + VALUE + "){0,20}";

  /** "annexes I and II", "chap. I", "sects. C and D", "article 14", "p. 12". */
  private static final String UNIT =
      "(?:"
          + String.join(
              "|",
              "${^citation.annex}(?: " + VALUES + ")?",
              "${^citation.appendix}(?: " + VALUE + ")?",
              "${^citation.place-abbreviated}s?\\. ?" + VALUES,
              "${^citation.place}s? " + VALUES,
              "pp?\\. [0-9]{1,4}(?:" + DASH + "[0-9]{1,4})?")
          + ")";

  /**
   * A place in a report: one above, or a text that it prints, "decision 7/COP.13", "resolution 1".
   */
  private static final String IN_REPORT =
      "(?:"
          + String.join(
              "|",
              UNIT,
              "${citation.decision} [0-9A-Z]{1,4}/[A-Z.]{1,6}[0-9]{1,3}",
              "${citation.resolution} [0-9]{1,2}(?![0-9/.]| [A-Z(])")
          + ")";

  /** A place in front of a name is looked for within so many characters. */
  private static final int REACH = 120;

  /** The same of a report, whose name is between. */
  private static final int REPORT_REACH = 240;

  private final Pattern behindReport;
  private final Pattern behindNumber;

  /** "of its resolution": the place in front of it is one in another text. */
  private final Pattern ofAnother;

  private final Pattern inFront;
  private final Pattern ofReport;
  private final Pattern singledOut;

  Locators(Language language) {
    String behind = "(?:\\)?,? ?)(%1$s(?:" + JOINT + "%1$s){0,5})";
    behindReport = language.compile(behind.formatted(IN_REPORT));
    behindNumber = language.compile(behind.formatted(UNIT));
    ofAnother =
        language.compile(
            ",? ${citation.of-the}(?:(?<=')| )(?:[\\p{L}'-]{1,20}"
                + " ){0,6}?(?:${citation.resolution}|${citation.decision})\\b");
    inFront =
        language.compile(
            "(?<!\\p{L})(%1$s(?:(?:,? %2$s|(?:,? ${citation.of-the})? ${citation.and} |%3$s)%1$s){0,4}),? %2$s$"
                .formatted(UNIT, "${citation.of-the}(?:(?<=')| )", JOINT));
    ofReport =
        language.compile(
            ("(?<!\\p{L})(%1$s(?:%2$s%1$s)?),? ${citation.of-the}(?:(?<=')| )"
                    + "(?:(?!${citation.and}\\b|${citation.resolution}\\b)[\\p{L}'-]{1,20} ){0,6}?"
                    + "${citation.report}\\b[^;,()]{0,60}\\($")
                .formatted(UNIT, JOINT));
    singledOut =
        language.compile(
            ("[^,;.]{0,60},? ${citation.singled-out}(?: ${citation.its})? "
                    + "((?>%1$s)(?:(?: ${citation.of-the} |%2$s)(?>%1$s)){0,3})"
                    + "(?! ${citation.of-the}\\b)"
                    + "(?:[^,;.]{0,100}, ${citation.further} (?>(?<further>%1$s))"
                    + "(?! ${citation.of-the}\\b))?")
                .formatted(UNIT, JOINT));
  }

  /** The place that starts right behind the symbol of a report that ends here, or null. */
  @Nullable Locator inReport(String text, int position) {
    Matcher m = behindReport.matcher(text).region(position, text.length());
    return m.lookingAt() ? of(m) : null;
  }

  /**
   * The place that starts right behind the number of a resolution that ends here, or null: not
   * "section IV of its resolution 55/1" behind "section II of its resolution 54/2".
   */
  @Nullable Locator after(String text, int position) {
    Matcher m = behindNumber.matcher(text).region(position, text.length());
    return m.lookingAt() && !ofAnother.matcher(text).region(m.end(), text.length()).lookingAt()
        ? of(m)
        : null;
  }

  /** The place whose words end right in front of this position, "of the" between, or null. */
  @Nullable Locator before(String text, int position) {
    return endingAt(position, text, inFront, REACH);
  }

  /**
   * The place in a report whose symbol starts at this position, in parentheses behind its name, or
   * null: "paragraphs 69 and 70 of his report of 26 June 2013 (S/2013/377)" (S/RES/2112(2013)).
   */
  @Nullable Locator ofReport(String text, int position) {
    return endingAt(position, text, ofReport, REPORT_REACH);
  }

  private static @Nullable Locator endingAt(int end, String text, Pattern place, int reach) {
    Matcher m =
        place.matcher(text).region(Math.max(0, end - reach), end).useTransparentBounds(true);
    return m.find() ? of(m) : null;
  }

  /**
   * The place of a text that is singled out behind its name, or null: "the Convention for asset
   * recovery, in particular chapter V", "resolution 1980/67 of 25 July 1980 on international years
   * and anniversaries, in particular paragraphs 1 to 10 of the annex thereto …, as well as
   * paragraphs 13 and 14" (A/RES/75/263).
   */
  @Nullable Locator singledOut(String text, int position) {
    Matcher m = singledOut.matcher(text).region(position, text.length());
    if (!m.lookingAt()) {
      return null;
    }
    Locator first = of(m);
    String further = m.group("further");
    return further == null
        ? first
        : new Locator(new Span(m.start(1), m.end()), first.words() + ", " + further);
  }

  private static Locator of(Matcher m) {
    return new Locator(new Span(m.start(1), m.end(1)), m.group(1).replaceAll(" {2,}", " "));
  }
}
