package org.mandategraph.mandate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;

/**
 * A day, a month or a year as a text writes it; not all of the three are there.
 *
 * @param day day of the month, or null
 * @param month the month; null only for a year alone
 * @param year the year, or null
 */
record WrittenDay(@Nullable Integer day, @Nullable Month month, @Nullable Integer year) {
  /**
   * The last day that it means; empty for a misprint such as "31 June", and where it has no year
   * and the text no day.
   *
   * @param adopted the text's own day: what has no year is the next such day or month
   */
  Optional<LocalDate> last(@Nullable LocalDate adopted) {
    if (year != null) {
      return in(year);
    }
    return adopted == null
        ? Optional.empty()
        : in(adopted.getYear())
            .flatMap(by -> by.isBefore(adopted) ? in(adopted.getYear() + 1) : Optional.of(by));
  }

  /** The part of a year that ends with a month; what is no year alone stays what it is. */
  WrittenDay endingWith(Month last) {
    return month == null ? new WrittenDay(null, last, year) : this;
  }

  private Optional<LocalDate> in(int ofYear) {
    try {
      if (month == null) {
        return Optional.of(LocalDate.of(ofYear, Month.DECEMBER, Month.DECEMBER.maxLength()));
      }
      return Optional.of(
          day == null
              ? YearMonth.of(ofYear, month).atEndOfMonth()
              : LocalDate.of(ofYear, month, day));
    } catch (DateTimeException misprint) {
      return Optional.empty();
    }
  }

  /** Reads them in a language. */
  static final class Form {
    private static final String GROUPS =
        "(?:(?<day>[0-9]{1,2})\\s(?<month>${month})|(?<first>${month})(?:\\s(?<behind>[0-9]{1,2})\\b)?)\\b"
            + "(?:(?:,?\\s|\\s${time.of-year}\\s)(?<year>(?:19|20)[0-9]{2})\\b)?"
            + "|(?<alone>(?:19|20)[0-9]{2})\\b";

    /** Source of a pattern for one of them, without groups. */
    static final String ANY = "(?:" + GROUPS.replaceAll("\\?<[a-z]+>", "?:") + ")";

    private final Language language;
    private final Pattern groups;

    Form(Language language) {
      this.language = language;
      groups = language.compile("\\b(?:" + GROUPS + ")");
    }

    /** Those in a list, in its order. What has no year is in that of the next that has one. */
    List<WrittenDay> list(String words) {
      List<WrittenDay> found = new ArrayList<>();
      groups.matcher(words).results().forEach(r -> found.add(one(groups.matcher(r.group()))));
      for (int i = found.size() - 2; i >= 0; i--) {
        WrittenDay written = found.get(i);
        if (written.year == null) {
          found.set(i, new WrittenDay(written.day, written.month, found.get(i + 1).year));
        }
      }
      return found;
    }

    private WrittenDay one(Matcher m) {
      if (!m.matches()) {
        throw new IllegalStateException("not a day any more");
      }
      String month = either(m.group("month"), m.group("first"));
      return new WrittenDay(
          number(either(m.group("day"), m.group("behind"))),
          month == null ? null : language.dates().month(month).orElse(null),
          number(either(m.group("year"), m.group("alone"))));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
      return one == null ? other : one;
    }

    private static @Nullable Integer number(@Nullable String figures) {
      return figures == null ? null : Integer.valueOf(figures);
    }
  }
}
