package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/**
 * When and at which meeting a text was adopted, from its cover ("Resolution adopted by … on …") or
 * its closing lines ("89th plenary meeting").
 */
final class Adoption {
  private static final Pattern ON_COVER =
      Pattern.compile(
          "\\b[Aa]dopted (?:unanimously |without a vote )?(?:by|at)\\b.{0,120}?\\bon ("
              + Language.ENGLISH.dates().pattern()
              + ")",
          Pattern.DOTALL);

  /**
   * Before 1994 the Security Council dated its resolutions in their titles: "Resolution 496 (1981)
   * of 15 December 1981".
   */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?:Resolution )?[0-9]{1,4} \\([0-9]{4}\\)\\.? (?:Resolution )?of ("
              + Language.ENGLISH.dates().pattern()
              + ")");

  private static final Pattern MEETING =
      Pattern.compile(
          "\\b([0-9]{1,5})(?:st|nd|rd|th)\\s(?:\\([a-z ]{1,20}\\)\\s)?(?:plenary\\s)?meeting\\b");
  private static final Pattern COVER_MEETING =
      Pattern.compile(
          "\\bat its ([0-9]{1,5})(?:st|nd|rd|th)\\s(?:\\([a-z ]{1,20}\\)\\s)?meeting\\b");

  private Adoption() {}

  static Optional<LocalDate> date(Parts parts) {
    return cover(parts, ON_COVER)
        .flatMap(m -> Language.ENGLISH.dates().first(m.group(1)))
        .or(() -> cover(parts, IN_TITLE).flatMap(m -> Language.ENGLISH.dates().first(m.group(1))))
        .or(
            () ->
                parts.closing().stream()
                    .flatMap(p -> Language.ENGLISH.dates().first(p.text()).stream())
                    .findFirst());
  }

  static Optional<Integer> meeting(Parts parts) {
    return parts.closing().stream()
        .map(p -> MEETING.matcher(p.words()))
        .filter(Matcher::find)
        .findFirst()
        .or(() -> cover(parts, COVER_MEETING))
        .map(m -> Integer.valueOf(m.group(1)));
  }

  private static Optional<Matcher> cover(Parts parts, Pattern pattern) {
    Stream<String> words = parts.cover().stream().map(Passage::words);
    return words.map(pattern::matcher).filter(Matcher::find).findFirst();
  }
}
