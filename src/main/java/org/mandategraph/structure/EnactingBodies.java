package org.mandategraph.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.language.Language;

/** Finds the body that an enacting formula names: "The General Assembly,". */
final class EnactingBodies {
  private static final String QUOTES = "“\"«";

  /** By the words of the formula without its comma, in small letters. */
  private final Map<String, Body> byFormula = new HashMap<>();

  private final int longest;

  EnactingBodies(Authorities authorities, Language language) {
    for (Body body : authorities.bodies()) {
      body.names()
          .forEach(
              name ->
                  language
                      .phrases("formula.articles")
                      .forEach(article -> byFormula.put(folded(article + " " + name), body)));
    }
    longest = byFormula.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The body of an enacting formula, its comma included; empty for an unknown one. */
  Optional<Body> of(String formula) {
    boolean quoted = !formula.isEmpty() && QUOTES.indexOf(formula.charAt(0)) >= 0;
    String words = quoted ? formula.substring(1).strip() : formula;
    return words.endsWith(",")
        ? Optional.ofNullable(byFormula.get(folded(words.substring(0, words.length() - 1))))
        : Optional.empty();
  }

  /** Whether the words are a known formula that lacks its comma. */
  boolean isFormulaWithoutComma(String words) {
    return words.length() <= longest && byFormula.containsKey(folded(words));
  }

  /** The body whose name, behind its article, some words start with; the longest name counts. */
  Optional<Body> startOf(String words) {
    String start = folded(words.substring(0, Math.min(words.length(), longest + 1)));
    for (int end = Math.min(start.length(), longest); end > 0; end--) {
      boolean wordEnds = end == start.length() || !Character.isLetterOrDigit(start.charAt(end));
      Body body = wordEnds ? byFormula.get(start.substring(0, end)) : null;
      if (body != null) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\'', '’');
  }
}
