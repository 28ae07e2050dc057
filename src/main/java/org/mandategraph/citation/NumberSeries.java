package org.mandategraph.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;

/**
 * Makes a symbol of a number, "66/181", once it is known whether it is a resolution's or a
 * decision's and which bodies may have adopted it.
 */
final class NumberSeries {
  /**
   * A lettered text: "217 A (III)", "45/55 B", "54/237 A-C". Parts adopted together are in one
   * document, A/RES/217(III), A/RES/45/55. One adopted later in the session has its own,
   * A/RES/74/254B, and the one before it, "A" only since then, keeps the number alone. The series
   * lists the documents that go other ways.
   */
  private static final Pattern LETTERED =
      Pattern.compile("([0-9]{1,4}(?: ?/ ?[0-9]{1,3})?) ?([A-Z](?:-[A-Z])?)( ?\\(.*)?");

  /** Letters that a text adopted later in the session reaches. */
  private static final Pattern LATER_PART = Pattern.compile("[BC]");

  /** "75/254 A to C": few enough to be one document under all its letters. */
  private static final Pattern JOINT_PARTS = Pattern.compile("[AB]-[BC]");

  /**
   * A number that one body alone writes so: "WHA73.1", "A.1117(30)", "1/CP.21", "GC(67)/RES/13".
   */
  private static final Pattern NAMES_BODY =
      Pattern.compile(
          "[A-Z]{2,4}[ .]?[0-9].*|[A-Z]\\.[0-9].*|[0-9]{1,2} ?/ ?[A-Z]{2,3}\\..*"
              + "|GC\\(.*|E?C-.*");

  /** A session's number in front: 66/181; the Assembly's since 1976. */
  private static final Pattern SESSION = Pattern.compile("([0-9]{1,3}) ?/.*");

  /**
   * So many months a session may have met earlier or later than the rows of its body say: 43/1 is
   * of June 2020.
   */
  private static final int LEEWAY = 4;

  private static final int FIRST_NUMBERED_SESSION = 31;

  /** The first session of the Assembly met in 1946, its second in 1946 and 1947. */
  private static final int YEAR_BEFORE_FIRST_SESSION = 1945;

  /** Symbols of the organs whose numbers differ, where the text names none. */
  private static final List<String> PRINCIPAL = List.of("A", "S", "E");

  private final Map<Body, List<SymbolSeries>> byBody;
  private final List<Body> principal;
  private final String pattern;

  NumberSeries(Authorities authorities) {
    byBody = authorities.series().stream().collect(groupingBy(SymbolSeries::body));
    principal = PRINCIPAL.stream().flatMap(symbol -> authorities.bodyOf(symbol).stream()).toList();
    pattern =
        authorities.series().stream()
            .map(s -> s.number().pattern())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(joining("|"));
  }

  /** Any number of any series. */
  String pattern() {
    return pattern;
  }

  /** What a number means. */
  record Resolved(DocumentSymbol symbol, @Nullable String part) {}

  /** The text of the first of these bodies, else of a principal organ, that numbers so, or null. */
  @Nullable Resolved resolve(
      String kind,
      String number,
      @Nullable LocalDate date,
      Collection<Body> bodies,
      boolean certain) {
    Stream<SymbolSeries> near =
        Stream.concat(bodies.stream(), certain ? Stream.empty() : principal.stream())
            .filter(body -> isPossible(body, number, date))
            .flatMap(body -> byBody.getOrDefault(body, List.of()).stream());
    boolean alone = NAMES_BODY.matcher(number).matches();
    Stream<SymbolSeries> any = alone ? byBody.values().stream().flatMap(List::stream) : Stream.of();
    return Stream.concat(near, any)
        .filter(s -> s.kind().equals(kind) && s.number().matcher(number).matches())
        .findFirst()
        .map(series -> document(series, number, date))
        .orElse(null);
  }

  private static Resolved document(SymbolSeries series, String number, @Nullable LocalDate date) {
    Matcher m = LETTERED.matcher(number);
    Optional<String> known =
        m.matches() ? series.lettered(m.group(1), m.group(2).charAt(0)) : Optional.empty();
    if (known.isPresent()) {
      boolean whole = known.get().endsWith(" " + m.group(2));
      return new Resolved(series.symbol(known.get()), whole ? null : m.group(2));
    }
    if (!m.matches() || series.kind().equals("decision") || isOwnDocument(m, date)) {
      return new Resolved(series.symbol(number), null);
    }
    String session = m.group(3) == null ? "" : m.group(3);
    return new Resolved(series.symbol(m.group(1) + session), m.group(2));
  }

  private static boolean isOwnDocument(Matcher lettered, @Nullable LocalDate date) {
    return lettered.group(3) == null
        && (JOINT_PARTS.matcher(lettered.group(2)).matches()
            || (LATER_PART.matcher(lettered.group(2)).matches()
                && (date == null || date.getYear() > openingYear(lettered.group(1)))));
  }

  /** Whether the body could have adopted this number on this day, as far as its sessions show. */
  private static boolean isPossible(Body body, String number, @Nullable LocalDate date) {
    Matcher m = SESSION.matcher(number);
    if (body.symbol().equals("A")) {
      return isAssemblys(number, date);
    }
    return date == null
        || !m.matches()
        || body.session(Integer.parseInt(m.group(1)))
            .map(s -> near(s.opens(), s.closes(), date))
            .orElse(true);
  }

  private static boolean near(LocalDate opens, LocalDate closes, LocalDate date) {
    return !date.isBefore(opens.minusMonths(LEEWAY)) && !date.isAfter(closes.plusMonths(LEEWAY));
  }

  private static boolean isAssemblys(String number, @Nullable LocalDate date) {
    int opened = openingYear(number);
    if (opened == 0) {
      return true;
    }
    return opened >= YEAR_BEFORE_FIRST_SESSION + FIRST_NUMBERED_SESSION
        && (date == null || date.getYear() == opened || date.getYear() == opened + 1);
  }

  /** The year in which the session of a number such as 66/181 opened; 0 where it shows none. */
  private static int openingYear(String number) {
    Matcher m = SESSION.matcher(number);
    return m.matches() ? YEAR_BEFORE_FIRST_SESSION + Integer.parseInt(m.group(1)) : 0;
  }
}
