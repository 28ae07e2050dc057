package org.mandategraph.mandate.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Dates;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;

/** Finds the day that a text gives a report. */
final class ReportDay {
  /** The year in a symbol: {@code S/2013/420}. */
  private static final Pattern YEAR = Pattern.compile("[A-Z]/((?:19|20)[0-9]{2})/.*");

  private final Dates dates;

  /** Behind the author. */
  private final Pattern dated;

  /** Right before the symbol. */
  private final Pattern datedSymbol;

  /** Without its year. */
  private final Pattern datedInYear;

  /** Right behind the symbol. */
  private final Pattern symbolDated;

  ReportDay(Language language) {
    dates = language.dates();
    dated = language.compile(",?\\s${report.dated}\\s(?<date>${date})");
    datedSymbol = language.compile("\\s${report.dated}\\s(?<date>${date})(?=\\s?\\([A-Z]{1,3}/)");
    datedInYear =
        language.compile(
            "\\s${report.dated}\\s(?<day>[0-9]{1,2})\\s(?<month>%s)(?=\\s?\\([A-Z]{1,3}/)"
                .formatted(dates.monthPattern()));
    symbolDated = language.compile("\\)?,?\\s(?:as\\s)?${report.dated}\\s(?<date>${date})");
  }

  /**
   * "The report of the Secretary-General of 12 May 2004", "the report of the Secretary-General on
   * UNIFIL of 20 July 2000 (S/2000/718)" (S/RES/1310 (2000)), "the report of 12 July (S/2013/420)"
   * (S/RES/2113 (2013)), "the report (S/2013/189), dated 26 March 2013" (S/RES/2100 (2013)), "the
   * 13 August 2015 report" (S/RES/2239 (2015)); of a further report the first day named: "and 31
   * July 2000 (S/2000/751)" (S/RES/1313 (2000)).
   *
   * @param behindAuthor where the name of its author ends
   * @return null where it gives none
   */
  @Nullable LocalDate find(Reading reading, NamedReports.Item item, int behindAuthor) {
    Span span = item.span();
    if (item.further()) {
      return dates
          .first(span.of(reading.text()))
          .or(() -> inYear(reading, item, span.start()))
          .orElse(null);
    }
    String text = reading.text();
    return dates
        .first(item.head().of(text))
        .or(() -> day(dated.matcher(text).region(behindAuthor, span.end()), true))
        .or(() -> day(datedSymbol.matcher(text).region(behindAuthor, span.end()), false))
        .or(() -> inYear(reading, item, behindAuthor))
        .or(() -> day(symbolDated.matcher(text).region(span.end(), text.length()), true))
        .orElse(null);
  }

  private Optional<LocalDate> day(Matcher m, boolean right) {
    m.useTransparentBounds(true);
    return (right ? m.lookingAt() : m.find()) ? dates.first(m.group("date")) : Optional.empty();
  }

  /** The year is that of the symbol. */
  private Optional<LocalDate> inYear(Reading reading, NamedReports.Item item, int from) {
    Matcher m = datedInYear.matcher(reading.text()).region(from, item.span().end());
    m.useTransparentBounds(true);
    return m.find()
        ? item.symbols().reports().stream()
            .map(s -> YEAR.matcher(s.value()))
            .filter(Matcher::matches)
            .findFirst()
            .flatMap(year -> dates.day(m.group("day"), m.group("month"), year.group(1)))
        : Optional.empty();
  }
}
