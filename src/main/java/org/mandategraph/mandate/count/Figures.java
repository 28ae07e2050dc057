package org.mandategraph.mandate.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Reads numbers: "164", "356,413,100", "11.4 trillion", "one hundred and sixty-four" (A/RES/66/181,
 * para. 3). Words for less than twenty are left alone: they seldom count what a text reports.
 */
final class Figures {
  /** A number and where it is. */
  record Figure(BigDecimal value, Span span) {}

  private static final Pattern YEAR = Patterns.compile("(?:19|20)[0-9]{2}");
  private static final int LEAST_IN_WORDS = 20;
  private static final int ZEROS = 3;

  private final Language language;

  /** A thousand and its powers, in order. */
  private final List<String> magnitudes;

  /** A number that is no part of a symbol, a date, a range or a longer number. */
  private final Pattern figure;

  /** A word joined with a hyphen to what is no number, as in "two-thirds", is none. */
  private final Pattern words;

  Figures(Language language) {
    this.language = language;
    magnitudes = language.list("count.magnitudes");
    figure =
        language.compile(
            "(?<![\\p{L}\\p{N}./,()+\u2013-])(?<!(?i:${count.numbered})\\s)"
                + "([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,9})(\\.[0-9]{1,4})?"
                + "(?![\\p{L}\\p{N}/\u2013-]|[.,][0-9])(?:\\s(${count.magnitudes})\\b)?");
    words = language.compile("(?i)(?<![\\p{L}\\p{N}-])${cardinal}(?![\\p{L}-])");
  }

  /** The numbers of a text, in reading order. */
  List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = figure.matcher(text);
    while (m.find()) {
      if (!YEAR.matcher(m.group()).matches()) {
        String fraction = m.group(2) == null ? "" : m.group(2);
        BigDecimal value = new BigDecimal(m.group(1).replace(",", "") + fraction);
        int power = m.group(3) == null ? 0 : ZEROS * (magnitudes.indexOf(m.group(3)) + 1);
        figures.add(
            new Figure(plain(value.scaleByPowerOfTen(power)), new Span(m.start(), m.end())));
      }
    }
    m = words.matcher(text);
    while (m.find()) {
      OptionalInt value = language.numerals().cardinal(m.group().toLowerCase(Locale.ROOT));
      boolean spelled = Character.isLetter(m.group().charAt(0));
      if (spelled && value.orElse(0) >= LEAST_IN_WORDS) {
        figures.add(new Figure(BigDecimal.valueOf(value.getAsInt()), new Span(m.start(), m.end())));
      }
    }
    figures.sort(Comparator.comparingInt(f -> f.span().start()));
    return figures;
  }

  /** The same number without needless zeros behind its point. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
