package org.mandategraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalsTest {
  @Test
  void wordsAndNumbersAreTheSame() {
    for (int n = 1; n < 100; n++) {
      assertThat(Ordinals.value(Ordinals.words(n).orElseThrow())).hasValue(n);
    }
    assertThat(Ordinals.words(78)).contains("Seventy-eighth");
    assertThat(Ordinals.words(0)).isEmpty();
    assertThat(Ordinals.words(100)).isEmpty();
  }
}
