package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;
import org.mandategraph.text.TextBounds;

/**
 * When and at which meeting a text was adopted, from its cover ("Resolution adopted by … on …") or
 * its closing lines ("89th plenary meeting").
 */
final class AdoptionReader {
  private final Language language;
  private final TextBounds bounds;
  private final Pattern onCover;
  private final Pattern coverMeeting;

  AdoptionReader(LanguageRules rules) {
    language = rules.language();
    bounds = rules.bounds();
    onCover =
        language.compile("(?s)\\b(?iu:${adopted.by})\\b.{0,120}?\\b${adopted.on}\\s(${date})");
    coverMeeting = language.compile("\\b${adopted.meeting}\\s" + TextBounds.MEETING);
  }

  /**
   * The day, from the cover, the title or the closing lines: before 1994 the Security Council dated
   * its resolutions in their titles, "Resolution 496 (1981) of 15 December 1981".
   */
  Optional<LocalDate> date(DocumentParts parts) {
    return cover(parts, onCover)
        .flatMap(m -> language.dates().first(m.group(1)))
        .or(() -> DatedNumber.find(parts.cover(), language).flatMap(DatedNumber::date))
        .or(() -> inClosing(parts, language.dates()::first));
  }

  Optional<Integer> meeting(DocumentParts parts) {
    return inClosing(parts, bounds::meeting)
        .or(() -> cover(parts, coverMeeting).map(m -> Integer.valueOf(m.group(1))));
  }

  private static <T> Optional<T> inClosing(
      DocumentParts parts, Function<String, Optional<T>> read) {
    return parts.closing().stream().flatMap(p -> read.apply(p.words()).stream()).findFirst();
  }

  private static Optional<Matcher> cover(DocumentParts parts, Pattern pattern) {
    Stream<String> words = parts.cover().stream().map(Passage::words);
    return words.map(pattern::matcher).filter(Matcher::find).findFirst();
  }
}
