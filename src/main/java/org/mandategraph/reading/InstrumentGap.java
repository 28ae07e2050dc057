package org.mandategraph.reading;

import java.util.List;
import java.util.stream.Stream;

/** Punctuation between the words of an instrument's name does not count, nor do hyphens. */
final class InstrumentGap implements Names.Filler {
  private static final String MARKS = ",:/-\u2013'\u2019\"\u201c\u201d()";

  @Override
  public int behind(Tokens t, int at) {
    return MARKS.contains(t.word(at)) && !t.word(at).isEmpty() ? at + 1 : at;
  }

  /** The words of a name, without marks and with hyphenated words taken apart. */
  static List<String> words(String name) {
    return Tokens.words(name).stream()
        .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
        .flatMap(word -> Stream.of(word.split("-", -1)))
        .toList();
  }
}
