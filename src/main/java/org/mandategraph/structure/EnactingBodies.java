package org.mandategraph.structure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;

/**
 * Finds the body that an enacting formula names: "The General Assembly,". The formulas are rows of
 * the vocabulary; in English the names of the bodies serve too.
 */
final class EnactingBodies {
  private static final Pattern QUOTE = Pattern.compile("^[“\"«]\\s*+");
  private static final Pattern END = Pattern.compile("[,.;:]$");

  /** By the words of the formula without its comma, in small letters. */
  private final Map<String, Set<Body>> byFormula = new HashMap<>();

  private final int longest;

  EnactingBodies(Authorities authorities, Language language) {
    for (Body body : authorities.bodies()) {
      for (String formula : body.enactingFormulas(language.code())) {
        add(formula.substring(0, formula.length() - 1), body);
      }
      if (language.equals(Language.ENGLISH)) {
        body.names().forEach(name -> add("The " + name, body));
      }
    }
    longest = byFormula.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(String formula, Body body) {
    byFormula.computeIfAbsent(folded(formula), f -> new LinkedHashSet<>()).add(body);
  }

  /**
   * The body of an enacting formula, with what ends it; empty for an unknown one, and for one that
   * several bodies use, such as "The Conference of the Parties,", unless one issued the symbol.
   */
  Optional<Body> of(String formula, @Nullable DocumentSymbol symbol) {
    String words = QUOTE.matcher(formula).replaceFirst("");
    Set<Body> bodies =
        byFormula.getOrDefault(folded(END.matcher(words).replaceFirst("")), Set.of());
    List<Body> possible =
        bodies.stream()
            .filter(b -> bodies.size() == 1 || (symbol != null && b.issued(symbol)))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  /** The body whose name, after its article, some words start with; the longest name counts. */
  Optional<Body> startOf(String words) {
    String start = folded(words.substring(0, Math.min(words.length(), longest + 1)));
    for (int end = Math.min(start.length(), longest); end > 0; end--) {
      boolean wordEnds = end == start.length() || !Character.isLetterOrDigit(start.charAt(end));
      Set<Body> bodies =
          wordEnds ? byFormula.getOrDefault(start.substring(0, end), Set.of()) : Set.of();
      if (bodies.size() == 1) {
        return bodies.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\'', '’');
  }
}
