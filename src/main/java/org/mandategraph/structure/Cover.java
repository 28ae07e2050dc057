package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/** The single facts on a document's cover and running heads, each by its own pattern. */
final class Cover {
  private static final Pattern ORDINAL_SESSION =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}{2,12}(?:[-\u2010\u2011 ]\\p{Ll}{2,8})?)\\s(?:regular |special |emergency special |resumed )?[Ss]ession\\b");
  private static final Pattern YEAR_SESSION = Pattern.compile("\\b((?:19|20)[0-9]{2}) session\\b");
  private static final Pattern AGENDA =
      Pattern.compile("Agenda items?\\s(.{1,120})", Pattern.DOTALL);
  private static final Pattern AGENDA_ITEM =
      Pattern.compile("([0-9]{1,3})((?:\\s?\\([a-z]{1,2}\\))?)");
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "(?:.{0,40}Distr\\.: \\p{L}{3,12} )?\\[?" + Language.ENGLISH.dates().pattern());
  private static final Pattern JOB = Pattern.compile("(?<![0-9/])([0-9]{2}-[0-9]{5})(?![0-9])");
  private static final Pattern ODS_JOB = Pattern.compile("JOB NO>>N([0-9]{2})([0-9]{5})");
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:Special Political and Decolonization Committee )?\\(?(First|Second|Third|Fourth|Fifth|Sixth) Committee\\)?");
  private static final Pattern DRAFT =
      Pattern.compile(
          "(.{3,3000}?)\\*{0,3}:\\*{0,3} (?:revised draft|draft|amendments? to (?:the )?(?:revised )?draft) (?:resolution|decision)\\b.*",
          Pattern.DOTALL);

  private final List<Passage> cover;
  private final List<Passage> furniture;

  Cover(Parts parts) {
    cover = parts.cover();
    furniture = parts.furniture();
  }

  /** Cover first, then running heads: a plain text may have its cover's words only in these. */
  Stream<String> words() {
    return Stream.concat(cover.stream(), furniture.stream()).map(Passage::words);
  }

  Optional<Integer> session() {
    return first(ORDINAL_SESSION, m -> Language.ENGLISH.numerals().ordinal(m.group(1)))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .or(() -> first(YEAR_SESSION, m -> Integer.valueOf(m.group(1))));
  }

  List<String> agendaItems() {
    return first(AGENDA, m -> items(m.group(1))).orElse(List.of());
  }

  private static List<String> items(String words) {
    Matcher m = AGENDA_ITEM.matcher(words);
    return m.results().map(MatchResult::group).map(String::strip).distinct().toList();
  }

  Optional<LocalDate> distributed() {
    return words()
        .filter(w -> DATE_FIRST.matcher(w).lookingAt())
        .findFirst()
        .flatMap(Language.ENGLISH.dates()::first);
  }

  Optional<String> jobNumber() {
    return first(JOB, m -> m.group(1)).or(() -> first(ODS_JOB, m -> m.group(1) + "-" + m.group(2)));
  }

  /** The committee a draft is before, as its symbols name it: {@code C.3}. */
  Optional<String> committee() {
    return cover.stream()
        .map(Passage::words)
        .map(COMMITTEE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> "C." + Language.ENGLISH.numerals().ordinal(m.group(1)).orElseThrow());
  }

  /** The words before ": draft resolution" or ": amendment to draft resolution". */
  Optional<String> sponsors() {
    return cover.stream()
        .map(Passage::words)
        .map(DRAFT::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> m.group(1));
  }

  /** The line that calls the document a report: "Report of the Third Committee". */
  Optional<String> report() {
    return cover.stream()
        .map(Passage::words)
        .filter(ReportStart::heads)
        .findFirst()
        .map(w -> w.replaceFirst("\\*{1,3}$", ""));
  }

  private <T> Optional<T> first(Pattern pattern, Function<Matcher, T> read) {
    return words().map(pattern::matcher).filter(Matcher::find).findFirst().map(read);
  }
}
