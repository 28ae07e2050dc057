package org.mandategraph.graph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.language.RomanNumerals;

/**
 * A place in a document as United Nations footnotes cite it: {@code para. 9 (a)}, {@code third
 * preambular paragraph}, {@code annex, para. 2}.
 */
public final class PlaceInWords {
  private static final Pattern STEP =
      Pattern.compile("(op|pp|fn|annex|para)([0-9]*)((?:\\.[A-Za-z0-9]+)*)");

  private PlaceInWords() {}

  /**
   * The words.
   *
   * @param place the part's short name, such as {@code op9.a}
   * @param oneAnnex whether the document has one annex at most, which then bears no number
   * @return null where there are none for such a place
   */
  public static @Nullable String of(String place, boolean oneAnnex) {
    StringBuilder words = new StringBuilder();
    for (String step : place.split("/", -1)) {
      Matcher m = STEP.matcher(step);
      if (!m.matches()) {
        return null;
      }
      words.append(words.isEmpty() ? "" : ", ").append(step(m.group(1), m.group(2), oneAnnex));
      words.append(m.group(3).replaceAll("\\.([A-Za-z0-9]+)", " ($1)"));
    }
    return words.toString();
  }

  private static String step(String kind, String number, boolean oneAnnex) {
    return switch (kind) {
      case "pp" -> ordinal(number) + " preambular paragraph";
      case "fn" -> "footnote " + number;
      case "annex" -> oneAnnex ? "annex" : "annex " + roman(number);
      default -> number.isEmpty() ? "operative paragraph" : "para. " + number;
    };
  }

  private static String ordinal(String number) {
    int n = number.isEmpty() ? 1 : Integer.parseInt(number);
    return Language.ENGLISH
        .numerals()
        .ordinalWords(n)
        .map(w -> w.toLowerCase(Locale.ROOT))
        .orElse(n + "th");
  }

  private static String roman(String number) {
    return RomanNumerals.of(number.isEmpty() ? 1 : Integer.parseInt(number));
  }
}
