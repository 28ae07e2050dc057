package org.mandategraph.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** The part of a resolution before 1976: "217 A (III)". The symbol A/RES/217(III) has no part. */
  private static final Pattern OLD_PART = Pattern.compile("([0-9]+) ?([A-Z])( ?\\(.*)");

  /** Sessions of the Assembly since 1976, when its numbers took the form 31/1. */
  private static final Pattern ASSEMBLY_SESSION = Pattern.compile("([0-9]{1,3}) ?/.*");

  private static final int FIRST_NUMBERED_SESSION = 31;

  /** The first session of the Assembly met in 1946, its second in 1946 and 1947. */
  private static final int YEAR_BEFORE_FIRST_SESSION = 1945;

  /** The organs whose numbers tell them apart, where the text names none. */
  private static final List<String> PRINCIPAL = List.of("ga", "sc", "ecosoc");

  private final Map<String, List<SymbolSeries>> byBody;
  private final List<Body> principal;
  private final String pattern;

  NumberSeries(Authorities authorities) {
    byBody = authorities.series().stream().collect(groupingBy(SymbolSeries::body));
    principal = PRINCIPAL.stream().map(authorities::body).toList();
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

  /** What a number stands for. */
  record Resolved(DocumentSymbol symbol, @Nullable String part) {}

  /** The text of the first of these bodies, else of a principal organ, that numbers so, or null. */
  @Nullable Resolved resolve(
      String kind, String number, @Nullable LocalDate date, List<Body> bodies, boolean certain) {
    for (Body body : bodies) {
      Resolved found = of(body, kind, number, date);
      if (found != null) {
        return found;
      }
    }
    for (Body body : certain ? List.<Body>of() : principal) {
      Resolved found = of(body, kind, number, date);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Resolved of(Body body, String kind, String number, @Nullable LocalDate date) {
    for (SymbolSeries series : byBody.getOrDefault(body.key(), List.of())) {
      if (series.kind().equals(kind)
          && series.number().matcher(number).matches()
          && (!body.symbol().equals("A") || isPossible(number, date))) {
        Matcher old = OLD_PART.matcher(number);
        return old.matches()
            ? new Resolved(series.symbol(old.group(1) + old.group(3)), old.group(2))
            : new Resolved(series.symbol(number), null);
      }
    }
    return null;
  }

  /** Whether the Assembly could have adopted this number on this day. */
  private static boolean isPossible(String number, @Nullable LocalDate date) {
    Matcher m = ASSEMBLY_SESSION.matcher(number);
    if (!m.matches()) {
      return true;
    }
    int session = Integer.parseInt(m.group(1));
    if (session < FIRST_NUMBERED_SESSION) {
      return false;
    }
    int opened = YEAR_BEFORE_FIRST_SESSION + session;
    return date == null || date.getYear() == opened || date.getYear() == opened + 1;
  }
}
