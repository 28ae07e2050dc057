package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/**
 * The number that a resolution's title consists of, with its year or session in brackets and often
 * its date: "Resolution 496 (1981) of 15 December 1981", "46 (1948). Resolution of 17 April 1948",
 * "181 (II)". Early texts are known from scans with misread figures: a resolution of a year was
 * adopted in that year, so the year of the number and the year of the date each make up for the
 * other.
 *
 * @param number as the symbol has it, {@code 496 (1981)}
 * @param date of adoption, if the title says it
 */
record DatedNumber(String number, Optional<LocalDate> date) {
  /** What scans make of brackets and figures: "{1974)", "(197-4)", "(l974)". */
  private static final String TITLE =
      "(?is)(?:${kind.resolution} )?([0-9]{1,4}) ?[({\\[] ?([0-9IVXLC.,'-]{1,9}) ?[)}\\]]"
          + "(?:\\.?\\s(.*))?";

  private static final String DATE =
      "(?s)(?iu:${kind.resolution}\\s)?${adopted.inTitle}\\s([0-9]{1,2})\\s(\\p{L}{3,10})\\s"
          + "(\\S{4})(?![0-9]).*";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern SESSION = Pattern.compile("[IVXLC]{1,9}");
  private static final Pattern MISREAD = Pattern.compile("[^0-9]");

  /** The first title of this form among the passages of a cover. */
  static Optional<DatedNumber> find(List<Passage> cover, Language language) {
    Pattern title = language.compile(TITLE);
    Pattern date = language.compile(DATE);
    for (int i = 0; i < cover.size(); i++) {
      Matcher m = title.matcher(cover.get(i).words());
      if (m.matches()) {
        String rest = m.group(3) != null ? m.group(3) : next(cover, i);
        return of(m.group(1), m.group(2), date.matcher(rest), language);
      }
    }
    return Optional.empty();
  }

  /** Whether a passage is a title of this form. */
  static boolean is(String words, Language language) {
    return language.compile(TITLE).matcher(words).matches();
  }

  private static String next(List<Passage> cover, int i) {
    return i + 1 < cover.size() ? cover.get(i + 1).words() : "";
  }

  private static Optional<DatedNumber> of(
      String number, String bracket, Matcher date, Language language) {
    Optional<String> ofDate = date.matches() ? year(date.group(3)) : Optional.empty();
    if (SESSION.matcher(bracket.toUpperCase(Locale.ROOT)).matches()) {
      Optional<LocalDate> day = ofDate.flatMap(y -> day(date, y, language));
      return Optional.of(new DatedNumber(number + " (" + bracket + ")", day));
    }
    return year(bracket)
        .or(() -> ofDate)
        .map(y -> new DatedNumber(number + " (" + y + ")", day(date, y, language)));
  }

  private static Optional<LocalDate> day(Matcher date, String year, Language language) {
    return date.matches()
        ? language.dates().day(date.group(1), date.group(2), year)
        : Optional.empty();
  }

  /** A year without what a scan put between its figures; an l is a 1. */
  private static Optional<String> year(String figures) {
    String plain = MISREAD.matcher(figures.replaceAll("[lI|]", "1")).replaceAll("");
    return YEAR.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
