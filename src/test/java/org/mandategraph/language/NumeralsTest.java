package org.mandategraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static final Numerals ENGLISH = Language.ENGLISH.numerals();
  private static final Numerals FRENCH = Language.FRENCH.numerals();

  @ParameterizedTest
  @CsvSource({
    "first,1",
    "Twelfth,12",
    "twentieth,20",
    "Sixty-sixth,66",
    "ninety ninth,99",
    "Eightieth,80"
  })
  void anOrdinalHasItsValue(String words, int value) {
    assertThat(ENGLISH.ordinal(words)).hasValue(value);
    assertThat(words.toLowerCase(java.util.Locale.ROOT)).matches(ENGLISH.ordinalPattern());
  }

  @ParameterizedTest
  @CsvSource({"zeroth", "plenary", "sixty-sixtieth", "twenty-eleventh", "''"})
  void otherWordsAreNoOrdinals(String words) {
    assertThat(ENGLISH.ordinal(words)).isEmpty();
  }

  @Test
  void anOrdinalIsWrittenAsItIsRead() {
    for (int n = 1; n < 100; n++) {
      assertThat(ENGLISH.ordinal(ENGLISH.ordinalWords(n).orElseThrow())).hasValue(n);
    }
    assertThat(ENGLISH.ordinalWords(78)).contains("Seventy-eighth");
    assertThat(ENGLISH.ordinalWords(0)).isEmpty();
    assertThat(ENGLISH.ordinalWords(100)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "six,6",
    "60,60",
    "twenty,20",
    "twenty-one,21",
    "one hundred and sixty-four,164",
    "two thousand five hundred,2500"
  })
  void aCardinalHasItsValue(String words, int value) {
    assertThat(ENGLISH.cardinal(words)).hasValue(value);
    assertThat(words).matches(ENGLISH.cardinalPattern());
  }

  @ParameterizedTest
  @CsvSource({"two five", "zero", "six months", "''", "hundred"})
  void otherWordsAreNoCardinals(String words) {
    assertThat(ENGLISH.cardinal(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "premier,1",
    "Première,1",
    "seconde,2",
    "Neuvième,9",
    "dix-septième,17",
    "vingt et unième,21",
    "soixante et onzième,71",
    "Soixante-dix-huitième,78",
    "quatre-vingtième,80",
    "quatre-vingt-unième,81",
    "quatre-vingt-onzième,91",
    "soixante-dix-neuvième,79"
  })
  void aFrenchOrdinalHasItsValue(String words, int value) {
    assertThat(FRENCH.ordinal(words)).hasValue(value);
    assertThat(words.toLowerCase(java.util.Locale.ROOT)).matches(FRENCH.ordinalPattern());
  }

  @ParameterizedTest
  @CsvSource({"plénière", "unième", "soixante-vingtième", "soixante-dix", "''"})
  void otherFrenchWordsAreNoOrdinals(String words) {
    assertThat(FRENCH.ordinal(words)).isEmpty();
  }

  @Test
  void aFrenchOrdinalIsWrittenAsItIsRead() {
    for (int n = 1; n < 100; n++) {
      assertThat(FRENCH.ordinal(FRENCH.ordinalWords(n).orElseThrow())).hasValue(n);
    }
    assertThat(FRENCH.ordinalWords(71)).contains("Soixante et onzième");
    assertThat(FRENCH.ordinalWords(100)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "six,6",
    "60,60",
    "une,1",
    "vingt et un,21",
    "soixante et onze,71",
    "quatre-vingts,80",
    "quatre-vingt-dix-sept,97",
    "cent vingt,120",
    "deux cents,200",
    "cent soixante-quatre,164",
    "mille,1000",
    "deux mille cinq cents,2500"
  })
  void aFrenchCardinalHasItsValue(String words, int value) {
    assertThat(FRENCH.cardinal(words)).hasValue(value);
    assertThat(words).matches(FRENCH.cardinalPattern());
  }

  @ParameterizedTest
  @CsvSource({"deux cinq", "zéro", "six mois", "''", "vingt cents", "dix mille mille"})
  void otherFrenchWordsAreNoCardinals(String words) {
    assertThat(FRENCH.cardinal(words)).isEmpty();
  }

  @Test
  void aRomanNumeralIsReadAsItIsWritten() {
    for (int n = 1; n < 4000; n++) {
      assertThat(RomanNumerals.value(RomanNumerals.of(n))).hasValue(n);
    }
    assertThat(RomanNumerals.value("xiv")).hasValue(14);
    assertThat(RomanNumerals.value("IIII")).isEmpty();
    assertThat(RomanNumerals.value("")).isEmpty();
    assertThat(RomanNumerals.value("draft")).isEmpty();
  }
}
