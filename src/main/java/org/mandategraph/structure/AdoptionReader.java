package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.text.ClosingLine;
import org.mandategraph.text.Passage;

/**
 * When and at which meeting a text was adopted, from its cover ("Resolution adopted by … on …") or
 * its closing lines ("89th plenary meeting").
 */
final class AdoptionReader {
  private final Language language;
  private final ClosingLine closing;
  private final Pattern onCover;
  private final Pattern inTitle;
  private final Pattern coverMeeting;

  AdoptionReader(LanguageRules rules) {
    language = rules.language();
    closing = rules.closing();
    String date = "(" + language.dates().pattern() + ")";
    onCover =
        Patterns.compile(
            "\\b(?iu:%s)\\b.{0,120}?\\b%s\\s%s"
                .formatted(language.pattern("adopted.by"), language.pattern("adopted.on"), date),
            Pattern.DOTALL);
    String resolution = "(?:" + language.pattern("kind.resolution") + "\\s)?";
    inTitle =
        Patterns.compile(
            "%s[0-9]{1,4} \\([0-9]{4}\\)\\.? %s%s\\s%s"
                .formatted(resolution, resolution, language.pattern("adopted.inTitle"), date));
    coverMeeting =
        Patterns.compile(
            "\\b" + language.pattern("adopted.meeting") + "\\s" + closing.meetingPattern());
  }

  /**
   * The day, from the cover, the title or the closing lines: before 1994 the Security Council dated
   * its resolutions in their titles, "Resolution 496 (1981) of 15 December 1981".
   */
  Optional<LocalDate> date(DocumentParts parts) {
    return cover(parts, onCover)
        .or(() -> cover(parts, inTitle))
        .flatMap(m -> language.dates().first(m.group(1)))
        .or(
            () ->
                parts.closing().stream()
                    .flatMap(p -> language.dates().first(p.text()).stream())
                    .findFirst());
  }

  Optional<Integer> meeting(DocumentParts parts) {
    return parts.closing().stream()
        .flatMap(p -> closing.meeting(p.words()).stream())
        .findFirst()
        .or(() -> cover(parts, coverMeeting).map(m -> Integer.valueOf(m.group(1))));
  }

  private static Optional<Matcher> cover(DocumentParts parts, Pattern pattern) {
    Stream<String> words = parts.cover().stream().map(Passage::words);
    return words.map(pattern::matcher).filter(Matcher::find).findFirst();
  }
}
