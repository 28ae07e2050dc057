package org.mandategraph.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.language.RomanNumerals;

/**
 * Finds what names a recommended draft: "Draft resolution XII" above its title, or the sentence
 * before it ("recommends to the General Assembly the adoption of the following draft resolution:").
 */
final class DraftLabels {
  /**
   * A label.
   *
   * @param kind draft resolution or draft decision
   * @param number as printed, or null
   * @param end where the label ends; the title may follow in the same passage
   */
  record Label(Division.Kind kind, @Nullable String number, int end) {}

  /** Template of a pattern for the words "draft resolution" and "draft decision", no groups. */
  static final String DRAFT = "(?:${draft.resolution}|${draft.decision})";

  /** A sentence names the drafts below it in so many last characters. */
  private static final int TAIL = 200;

  private final Pattern mention;
  private final Pattern decision;
  private final Pattern label;
  private final Pattern adoption;
  private final Pattern introduction;

  DraftLabels(Language language) {
    mention = language.compile("(?i)\\b(" + DRAFT + ")\\b");
    decision = language.compile("(?i)${draft.decision}");
    label =
        language.compile(
            "(?=\\p{Lu}\\p{Ll})((?iu:"
                + DRAFT
                + "))(?:\\s([IVX]{1,7}|[0-9]{1,2}))?\\*{0,2}(?:$|\\s(?=[\\p{Lu}“\"«])(?![A-Z]{1,4}/))");
    adoption = language.compile("\\b${draft.adoption}\\b");
    introduction =
        language.compile(
            "(?s)(?:\\b${draft.following}\\s(?:\\p{Ll}{1,12}\\s)?(%s)\\b|\\b(%s)\\s${draft.following}\\b).{0,120}:\\z"
                .formatted(DRAFT, DRAFT));
  }

  /** The label that a passage is or starts with. */
  Optional<Label> of(String words) {
    Matcher m = label.matcher(words);
    return m.lookingAt()
        ? Optional.of(new Label(kind(m.group(1)), m.group(2), m.end()))
        : Optional.empty();
  }

  /** The kind of the draft that some words mention. */
  Optional<Division.Kind> mentioned(String words) {
    Matcher m = mention.matcher(words);
    return m.find() ? Optional.of(kind(m.group(1))) : Optional.empty();
  }

  /** The kind of the drafts below a sentence, if it announces any. */
  Optional<Division.Kind> announced(String words) {
    int start = Math.max(0, words.length() - TAIL);
    Matcher m = introduction.matcher(words.substring(start));
    if (!words.endsWith(":") || !m.find()) {
      return Optional.empty();
    }
    return adoption.matcher(words).find()
        ? Optional.of(kind(m.group(1) == null ? m.group(2) : m.group(1)))
        : Optional.empty();
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

  private Division.Kind kind(String words) {
    return decision.matcher(words).matches()
        ? Division.Kind.DRAFT_DECISION
        : Division.Kind.DRAFT_RESOLUTION;
  }
}
