package org.mandategraph.mandate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;

/** Reads numbers: "164", "356,413,100", "11.4 trillion", "one hundred and sixty-four". */
final class Figures {
  /** A number and where it stands. */
  record Figure(BigDecimal value, Span span) {}

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.of(
          "thousand", BigDecimal.TEN.pow(3),
          "million", BigDecimal.TEN.pow(6),
          "billion", BigDecimal.TEN.pow(9),
          "trillion", BigDecimal.TEN.pow(12));

  /** A number that is no part of a symbol, a date, a range or a longer number. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./,()\u2013-])(?<![Pp]aragraphs? )(?<![Aa]rticles? )"
              + "([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,9})(\\.[0-9]{1,4})?"
              + "(?![\\p{L}\\p{N}/\u2013-]|[.,][0-9])"
              + "(?:\\s(thousand|million|billion|trillion)\\b)?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private Figures() {}

  /** The numbers of a text, in reading order. */
  static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      String fraction = m.group(2) == null ? "" : m.group(2);
      BigDecimal value = new BigDecimal(m.group(1).replace(",", "") + fraction);
      BigDecimal magnitude = m.group(3) == null ? BigDecimal.ONE : MAGNITUDES.get(m.group(3));
      value = value.multiply(magnitude == null ? BigDecimal.ONE : magnitude);
      if (!year(m.group())) {
        figures.add(new Figure(plain(value), new Span(m.start(), m.end())));
      }
    }
    for (NumberWords.Words words : NumberWords.in(text)) {
      figures.add(new Figure(BigDecimal.valueOf(words.value()), words.span()));
    }
    figures.sort(Comparator.comparingInt(f -> f.span().start()));
    return figures;
  }

  /** Four figures without a comma that may be a year. */
  private static boolean year(String figure) {
    return YEAR.matcher(figure).matches();
  }

  /** The same number without needless zeros behind its point. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
