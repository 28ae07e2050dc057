package org.mandategraph.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.RomanNumerals;

/**
 * What names a recommended draft: "Draft resolution XII" above its title, or the sentence before it
 * ("recommends to the General Assembly the adoption of the following draft resolution:").
 *
 * @param kind draft resolution or draft decision
 * @param number as printed, or null
 * @param end where the label ends; the title may follow in the same passage
 */
record DraftLabel(Division.Kind kind, @Nullable String number, int end) {
  private static final Pattern LABEL =
      Pattern.compile(
          "Draft (resolution|decision)(?: ([IVX]{1,7}|[0-9]{1,2}))?\\*{0,2}(?:$|\\s(?=[\\p{Lu}“\"])(?![A-Z]{1,4}/))");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ".*\\b(?:adoption|adopt|approval|approve)\\b.*\\bfollowing (?:\\p{Ll}{1,12} )?draft (resolution|decision)s?\\b.{0,120}:",
          Pattern.DOTALL);

  /** The label that a passage is or starts with. */
  static Optional<DraftLabel> of(String words) {
    Matcher m = LABEL.matcher(words);
    return m.lookingAt()
        ? Optional.of(new DraftLabel(kind(m.group(1)), m.group(2), m.end()))
        : Optional.empty();
  }

  /** The kind of the drafts that stand behind a sentence, if it announces any. */
  static Optional<Division.Kind> announced(String words) {
    Matcher m = INTRODUCTION.matcher(words);
    return m.matches() ? Optional.of(kind(m.group(1))) : Optional.empty();
  }

  /**
   * The id of the draft: {@code dr12} for draft resolution XII.
   *
   * @param count which draft of its kind it is, from 1, for one without a number
   */
  static String id(Division.Kind kind, @Nullable String number, int count) {
    String start = kind == Division.Kind.DRAFT_DECISION ? "dd" : "dr";
    if (number == null) {
      return start + count;
    }
    OptionalInt roman = RomanNumerals.value(number);
    return start + (roman.isPresent() ? String.valueOf(roman.getAsInt()) : number);
  }

  private static Division.Kind kind(String word) {
    return word.equals("resolution")
        ? Division.Kind.DRAFT_RESOLUTION
        : Division.Kind.DRAFT_DECISION;
  }
}
