package org.mandategraph.mandate.count;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Patterns;

/**
 * The sentence that a number is in: what a text says of the number's day, and of whether it is a
 * fact, is said there. Both parts are so many characters at most.
 *
 * @param before its words in front of what is counted
 * @param behind its words behind what is counted
 */
record CountSentence(String before, String behind) {
  private static final int LONGEST = 900;

  /** Ends a sentence, not a lettered part of one: "(a) 43,000 dollars; and (b) 5,000 dollars". */
  private static final Pattern END =
      Patterns.compile(
          ";(?!\\s(?:\\w{2,3}\\s)?\\([a-z]{1,4}\\))|(?<=\\p{L}{3}|[0-9]{4})\\.\\s(?=[A-Z])");

  /** The sentence around what is counted. */
  static CountSentence around(Span counted, String text) {
    String before = text.substring(Math.max(0, counted.start() - LONGEST), counted.start());
    String behind = text.substring(counted.end(), Math.min(text.length(), counted.end() + LONGEST));
    Matcher end = END.matcher(behind);
    int start = END.matcher(before).results().mapToInt(MatchResult::end).reduce(0, Math::max);
    return new CountSentence(
        before.substring(start), end.find() ? behind.substring(0, end.start()) : behind);
  }

  /** The words close in front of what is counted. */
  String before(int characters) {
    return before.substring(Math.max(0, before.length() - characters));
  }

  /** The words close behind what is counted. */
  String behind(int characters) {
    return behind.substring(0, Math.min(behind.length(), characters));
  }
}
