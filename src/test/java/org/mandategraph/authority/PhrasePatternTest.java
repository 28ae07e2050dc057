package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of phrases in the vocabularies. */
class PhrasePatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "as appropriate; as appropriate",
        "(as|when) appropriate; as appropriate/when appropriate",
        "as (and when)? needed; as and when needed/as needed",
        "if (so)? requested|on request; if so requested/if requested/on request",
        "in (full (and close)?|close) cooperation; in full and close cooperation/in full"
            + " cooperation/in close cooperation",
        "in cooperation (, as appropriate,)? with; in cooperation, as appropriate, with/in"
            + " cooperation with",
        "(national|domestic) law(s)?; national laws/national law/domestic laws/domestic law",
        "(a|a) b; a b"
      })
  void aPatternMeansThesePhrases(String pattern, String phrases) {
    assertThat(PhrasePattern.expand(pattern)).containsExactly(phrases.split("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(as", "as)", "as?", "(as)?", "|as", "(?)", "a (|) (b)?)"})
  void whatIsNoPatternIsRefused(String pattern) {
    assertThatThrownBy(() -> PhrasePattern.expand(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPatternOfTooManyPhrasesIsRefused() {
    assertThatThrownBy(() -> PhrasePattern.expand("(a|b)".repeat(40)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
