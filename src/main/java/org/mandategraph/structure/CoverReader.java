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
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/** Finds the single facts on a document's cover and running heads, each by its own pattern. */
final class CoverReader {
  private static final Pattern AGENDA_ITEM =
      Patterns.compile("([0-9]{1,3})((?:\\s?\\(?[a-z]{1,2}\\))?)");
  private static final Pattern JOB = Patterns.compile("(?<![0-9/])([0-9]{2}-[0-9]{5})(?![0-9])");
  private static final Pattern ODS_JOB = Patterns.compile("JOB NO>>N([0-9]{2})([0-9]{5})");

  /**
   * A symbol that a line consists of, perhaps behind the organization's name; a letter names parts,
   * an asterisk marks a reissue.
   */
  private static final String SYMBOL =
      "((?:[AES]|[A-Z]{2,6})(?:/[A-Z0-9][A-Za-z0-9.\\-]{0,12}){1,6}(?: ?\\((?:19|20)[0-9]{2}\\)|"
          + " [A-Z](?:-[A-Z])?)?)\\*{0,2}";

  /** A resolution's symbol inside a line that other words were glued to. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![A-Z/])(?:A/(?:HRC/)?RES/(?:[SE]{1,2}-)?[0-9]{1,3}/[0-9]{1,3}|E/RES/[0-9]{4}/[0-9]{1,3}|S/RES/[0-9]{1,4}"
              + " ?\\([0-9]{4}\\))(?![0-9])");

  private static final String ORDINAL = "(?=\\p{Lu})((?iu:${ordinal}))";

  /** The Main Committees of the Assembly. */
  private static final int COMMITTEES = 6;

  private final Language language;
  private final Pattern symbol;
  private final Pattern session;
  private final Pattern yearSession;
  private final Pattern agenda;
  private final Pattern dateFirst;
  private final Pattern committee;
  private final Pattern sponsors;

  CoverReader(Language language) {
    this.language = language;
    symbol = language.compile("(?:${cover.organization}\\s)?" + SYMBOL);
    session =
        language.compile(ORDINAL + "\\s(?:${cover.sessionKinds}\\s)?(?iu:${cover.session})\\b");
    yearSession =
        language.compile(
            "\\b(?:((?:19|20)[0-9]{2})\\s${cover.yearSession}|${cover.yearSession}\\s((?:19|20)[0-9]{2}))\\b");
    agenda = language.compile("(?s)${cover.agendaItem}\\s(.{1,120})");
    dateFirst = language.compile("(?:.{0,40}${cover.distribution} \\p{L}{3,12} )?\\[?${date}");
    committee =
        language.compile(
            "(?:${cover.fourthCommittee} )?\\(?" + ORDINAL + "\\s${cover.committee}\\)?");
    sponsors =
        language.compile(
            "(?s)(.{3,3000}?)\\*{0,3}\\s?:\\*{0,3}\\s(?:${amendment.heads}\\s)?"
                + DraftLabels.DRAFT
                + "\\b");
  }

  /** Its own symbol. */
  Optional<DocumentSymbol> symbol(List<String> lines) {
    return lines.stream().flatMap(l -> symbol(l).stream()).findFirst().map(DocumentSymbol::of);
  }

  private Optional<String> symbol(String words) {
    Matcher line = symbol.matcher(words);
    if (line.matches()) {
      return Optional.of(line.group(1));
    }
    Matcher glued = GLUED.matcher(words);
    boolean cited = words.startsWith("[") || words.contains("(A/") || words.length() > 200;
    return !cited && glued.find() ? Optional.of(glued.group()) : Optional.empty();
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
