package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/** Finds the single facts on a document's cover and running heads, each by its own pattern. */
final class CoverReader {
  private static final Pattern AGENDA_ITEM =
      Patterns.compile("([0-9]{1,3})((?:\\s?\\(?[a-z]{1,2}\\))?)");
  private static final Pattern JOB = Patterns.compile("(?<![0-9/])([0-9]{2}-[0-9]{5})(?![0-9])");
  private static final Pattern ODS_JOB = Patterns.compile("JOB NO>>N([0-9]{2})([0-9]{5})");

  /** The Main Committees of the Assembly. */
  private static final int COMMITTEES = 6;

  private final Language language;
  private final Pattern session;
  private final Pattern yearSession;
  private final Pattern agenda;
  private final Pattern dateFirst;
  private final Pattern committee;
  private final Pattern sponsors;

  CoverReader(Language language) {
    this.language = language;
    String ordinal = "(?=\\p{Lu})((?iu:" + language.numerals().ordinalPattern() + "))";
    session =
        Patterns.compile(
            "%s\\s(?:%s\\s)?(?iu:%s)\\b"
                .formatted(
                    ordinal,
                    language.pattern("cover.sessionKinds"),
                    language.pattern("cover.session")));
    String yearWord = language.pattern("cover.yearSession");
    yearSession =
        Patterns.compile(
            "\\b(?:((?:19|20)[0-9]{2})\\s%s|%s\\s((?:19|20)[0-9]{2}))\\b"
                .formatted(yearWord, yearWord));
    agenda =
        Patterns.compile(language.pattern("cover.agendaItem") + "\\s(.{1,120})", Pattern.DOTALL);
    dateFirst =
        Patterns.compile(
            "(?:.{0,40}%s \\p{L}{3,12} )?\\[?%s"
                .formatted(language.pattern("cover.distribution"), language.dates().pattern()));
    committee =
        Patterns.compile(
            "(?:%s )?\\(?%s\\s%s\\)?"
                .formatted(
                    language.pattern("cover.fourthCommittee"),
                    ordinal,
                    language.pattern("cover.committee")));
    sponsors =
        Patterns.compile(
            "(.{3,3000}?)\\*{0,3}\\s?:\\*{0,3}\\s(?:%s|%s\\s%s)\\b"
                .formatted(
                    DraftLabels.pattern(language),
                    language.pattern("amendment.heads"),
                    DraftLabels.pattern(language)),
            Pattern.DOTALL);
  }

  Optional<Integer> session(List<String> lines) {
    return first(lines, session, m -> language.numerals().ordinal(m.group(1)))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .or(
            () ->
                first(
                    lines,
                    yearSession,
                    m -> Integer.valueOf(m.group(1) == null ? m.group(2) : m.group(1))));
  }

  List<String> agendaItems(List<String> lines) {
    return first(lines, agenda, m -> items(m.group(1))).orElse(List.of());
  }

  private static List<String> items(String words) {
    Matcher m = AGENDA_ITEM.matcher(words);
    return m.results().map(MatchResult::group).map(String::strip).distinct().toList();
  }

  Optional<LocalDate> distributed(List<String> lines) {
    return lines.stream()
        .filter(w -> dateFirst.matcher(w).lookingAt())
        .findFirst()
        .flatMap(language.dates()::first);
  }

  Optional<String> jobNumber(List<String> lines) {
    return first(lines, JOB, m -> m.group(1))
        .or(() -> first(lines, ODS_JOB, m -> m.group(1) + "-" + m.group(2)));
  }

  /** The committee a draft is before, as its symbols name it: {@code C.3}. */
  Optional<String> committee(Stream<String> lines) {
    return lines
        .map(committee::matcher)
        .filter(Matcher::matches)
        .map(m -> language.numerals().ordinal(m.group(1).toLowerCase(Locale.ROOT)).orElseThrow())
        .filter(n -> n <= COMMITTEES)
        .findFirst()
        .map(n -> "C." + n);
  }

  /** The words before ": draft resolution" or ": amendment to draft resolution". */
  Optional<String> sponsors(Stream<String> lines) {
    return lines.map(sponsors::matcher).filter(Matcher::lookingAt).findFirst().map(m -> m.group(1));
  }

  private static <T> Optional<T> first(
      List<String> lines, Pattern pattern, Function<Matcher, T> read) {
    return lines.stream().map(pattern::matcher).filter(Matcher::find).findFirst().map(read);
  }
}
