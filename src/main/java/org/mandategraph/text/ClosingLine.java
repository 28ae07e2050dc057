package org.mandategraph.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Recognizes the lines below a resolution's text: "89th plenary meeting", "37th (resumed) meeting",
 * "[Adopted by a recorded vote of …".
 */
public final class ClosingLine {
  /** Template of a pattern for a meeting; its only group is the number. */
  public static final String MEETING =
      "([0-9]{1,5})${closing.ordinals}\\s(?:\\([\\p{Ll} ]{1,30}\\)\\s)?${closing.meeting}\\b";

  private final Pattern meeting;
  private final Pattern line;

  /** Of a language. */
  public ClosingLine(Language language) {
    meeting = language.compile("\\b" + MEETING);
    line = language.compile("[*_]?" + MEETING + "|\\[?[*_]?${closing.adopted}\\b");
  }

  /** Whether the words start as a closing line does. */
  public boolean is(String words) {
    return line.matcher(words).lookingAt();
  }

  /** The number of the meeting that some words name. */
  public Optional<Integer> meeting(String words) {
    Matcher m = meeting.matcher(words);
    return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }
}
