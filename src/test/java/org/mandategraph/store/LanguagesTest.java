package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
  @Test
  void englishStaysAndComesFirst() {
    assertThat(Languages.stays("en", "fr")).isTrue();
    assertThat(Languages.stays("ar", "en")).isFalse();
  }

  @Test
  void amongTheOthersTheOrderOfArrivalDoesNotMatter() {
    assertThat(Languages.stays("ar", "zh")).isTrue();
    assertThat(Languages.stays("zh", "ar")).isFalse();
  }

  @Test
  void aVersionInTheSameLanguageIsACorrection() {
    assertThat(Languages.stays("en", "en")).isFalse();
  }
}
