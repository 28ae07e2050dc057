package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;

/** Punctuation between the words of an instrument's name does not count, nor do hyphens. */
final class InstrumentGap implements Names.Filler {
  private static final String MARKS = ",:/-\u2013'\u2019\"\u201c\u201d()";

  @Override
  public int behind(Tokens t, int at) {
    return MARKS.contains(t.word(at)) && !t.word(at).isEmpty() ? at + 1 : at;
  }

  /** The words of a name, without marks: as written, and with hyphenated words taken apart. */
  static List<List<String>> spellings(String name) {
    List<String> written = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (String word : Tokens.words(name)) {
      if (Character.isLetterOrDigit(word.charAt(0))) {
        written.add(word);
        apart.addAll(List.of(word.split("-", -1)));
      }
    }
    return written.equals(apart) ? List.of(written) : List.of(written, apart);
  }
}
