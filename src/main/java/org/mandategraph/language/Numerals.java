package org.mandategraph.language;

import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as a language writes them in words. */
public interface Numerals {
  /** Source of a pattern for a cardinal number in words or in one to three figures, no groups. */
  String cardinalPattern();

  /** Source of a pattern for an ordinal number in words, from first to ninety-ninth, no groups. */
  String ordinalPattern();

  /** The number that these words or figures say; empty for words that say none. */
  OptionalInt cardinal(String words);

  /** The number of an ordinal from first to ninety-ninth; empty for any other word. */
  OptionalInt ordinal(String words);

  /** The words of an ordinal from 1 to 99, with a capital: "Sixty-sixth"; empty for any other. */
  Optional<String> ordinalWords(int number);
}
