package org.mandategraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * The place in what is cited: behind a symbol in notes ("<b>chap. I, sect. D</b>", "<b>annex</b>"),
 * in front of a name in running text ("<b>article 14, paragraph 2</b>, of the Convention").
 *
 * @param span the words
 * @param words the place as written, blanks evened
 */
record Locator(Span span, String words) {
  /** One value: II, I.A, 12, (b), 2 (a) (ii), A. */
  private static final String VALUE =
      "(?:\\([a-z0-9]{1,5}\\)|[IVXLC]{1,7}(?![a-z/])(?:\\.[A-Z0-9]{1,3})*"
          + "|[0-9]{1,4}(?![0-9/])(?:\\.[A-Z0-9]{1,3})*|[A-Z](?![A-Za-z/])(?:\\.[0-9]{1,3})?)"
          + "(?: ?\\([a-z0-9]{1,5}\\)){0,3}";

  /** Several: 138 and 139; 2, 3 and 5; 4-7. */
  private static final String VALUES =
      VALUE + "(?:(?:, and |, | and | or | to |-|\u2013)" + VALUE + "){0,20}";

  private static final String UNIT =
      "(?:[Aa]nnex(?:es)?(?: "
          + VALUES
          + ")?"
          + "|[Aa]ppendix(?: "
          + VALUE
          + ")?|enclosure"
          + "|(?:[Cc]hap|[Ss]ect|[Pp]ara|[Aa]rt)s?\\. ?"
          + VALUES
          + "|(?:[Cc]hapter|[Ss]ection|(?:[Ss]ub-?)?[Pp]aragraph|[Aa]rticle|[Pp]art|[Gg]oal"
          + "|[Tt]arget|[Pp]rinciple|[Rr]ule)s? "
          + VALUES
          + "|pp?\\. [0-9]{1,4}(?:[-\u2013][0-9]{1,4})?"
          + "|decision [0-9A-Z]{1,4}/[A-Z.]{1,6}[0-9]{1,3})";

  private static final Pattern BEHIND =
      Pattern.compile("(?:\\)?,? ?)((?:" + UNIT + ")(?:(?:, and |, | and )" + UNIT + "){0,5})");

  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?<![A-Za-z])((?:"
              + UNIT
              + ")(?:(?:,? (?:of|to|in) the |, and |, | and )"
              + UNIT
              + "){0,4}),? (?:of|to|in|under) (?:the )?$");

  private static final int REACH = 120;

  /** The place that starts right behind this position, or null. */
  static @Nullable Locator after(String text, int position) {
    Matcher m = BEHIND.matcher(text).region(position, text.length());
    return m.lookingAt() ? of(m) : null;
  }

  /** The place whose words end right in front of this position, "of the" between, or null. */
  static @Nullable Locator before(String text, int position) {
    Matcher m =
        IN_FRONT
            .matcher(text)
            .region(Math.max(0, position - REACH), position)
            .useTransparentBounds(true);
    return m.find() ? of(m) : null;
  }

  private static Locator of(Matcher m) {
    return new Locator(new Span(m.start(1), m.end(1)), m.group(1).replaceAll(" {2,}", " "));
  }
}
