package org.mandategraph.text;

import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Recognizes the line that names the organ that acts: "The General Assembly,", "The Conference of
 * the Parties,", "L’Assemblée générale,". Which organ it is, the vocabulary of bodies says.
 */
public final class EnactingFormula {
  private final Pattern formula;

  /** Of a language. */
  public EnactingFormula(Language language) {
    formula =
        language.compile(
            "[\"“«]?\\s?${formula.articles}(?:\\s|(?<=[’']))\\p{Lu}[\\p{L}’' -]{4,120}+,");
  }

  /** Whether these words are the formula and nothing else. */
  public boolean is(CharSequence words) {
    return formula.matcher(words).matches();
  }
}
