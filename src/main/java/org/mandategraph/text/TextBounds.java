package org.mandategraph.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Recognizes the lines that a resolution's text is between. Above it is the formula that names the
 * organ that acts: "The General Assembly,", "The Conference of the Parties,", "L’Assemblée
 * générale,"; which organ it is, the vocabulary of bodies says. Below it are closing lines: "89th
 * plenary meeting", "37th (resumed) meeting", "[Adopted by a recorded vote of …".
 */
public final class TextBounds {
  /** Template of a pattern for a meeting; its only group is the number. */
  public static final String MEETING =
      "([0-9]{1,5})${closing.ordinals}\\s(?:\\([\\p{Ll} ]{1,30}\\)\\s)?${closing.meeting}\\b";

  private final Pattern formula;
  private final Pattern bareFormula;
  private final Pattern formulaStart;
  private final Pattern closing;
  private final Pattern meeting;

  /** Of a language. */
  public TextBounds(Language language) {
    formula =
        language.compile(
            "[\"“«]?\\s?${formula.articles}(?:\\s|(?<=[’']))\\p{Lu}[\\p{L}’' -]{4,120}+,");
    String principal = "${formula.articles}(?:\\s|(?<=[’']))(?:${formula.organs})";
    bareFormula = language.compile(principal + "[.;:]?");
    formulaStart = language.compile("(" + principal + ",)\\s(?=\\p{Lu}\\p{Ll})");
    closing = language.compile("[*_]?" + MEETING + "|\\[?[*_]?${closing.adopted}\\b");
    meeting = language.compile("\\b" + MEETING);
  }

  /**
   * Whether these words are the enacting formula and nothing else. A principal organ's may lack its
   * comma, as in E/RES/2021/21 before the draft that it recommends.
   */
  public boolean isFormula(CharSequence words) {
    return formula.matcher(words).matches() || bareFormula.matcher(words).matches();
  }

  /**
   * Where the formula of a principal organ ends that the first paragraph follows on the same line,
   * "The Security Council, Having considered …"; 0 where there is none.
   */
  int formulaEnd(CharSequence words) {
    Matcher m = formulaStart.matcher(words);
    return m.lookingAt() ? m.end(1) : 0;
  }

  /** Whether the words start as a closing line does. */
  public boolean isClosing(String words) {
    return closing.matcher(words).lookingAt();
  }

  /** The number of the meeting that some words name. */
  public Optional<Integer> meeting(String words) {
    Matcher m = meeting.matcher(words);
    return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }
}
