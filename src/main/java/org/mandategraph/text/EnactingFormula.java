package org.mandategraph.text;

import java.util.regex.Pattern;

/**
 * The line that names the organ that acts: "The General Assembly,", "The Conference of the
 * Parties,".
 */
public final class EnactingFormula {
  private static final Pattern FORMULA =
      Pattern.compile("[\"“]?The \\p{Lu}[\\p{L}’' ]{4,90}+,", Pattern.UNICODE_CASE);

  private EnactingFormula() {}

  /** Whether these words are the formula and nothing else. */
  public static boolean is(String words) {
    return FORMULA.matcher(words).matches();
  }
}
