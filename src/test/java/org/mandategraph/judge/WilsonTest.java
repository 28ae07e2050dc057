package org.mandategraph.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  /**
   * The first four are those of Newcombe, "Two-sided confidence intervals for the single
   * proportion", Statistics in Medicine 17 (1998), table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "8, 10, 0.4902, 0.9433",
    "60, 60, 0.9398, 1.0000"
  })
  void isAsPublished(int hits, int all, double low, double high) {
    Wilson wilson = Wilson.of(hits, all);
    assertThat(wilson.value()).isEqualTo((double) hits / all);
    assertThat(wilson.low()).isCloseTo(low, within(0.00005));
    assertThat(wilson.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void boundsStayBetweenNoneAndAll() {
    for (int all = 1; all < 200; all++) {
      assertThat(Wilson.of(0, all).low()).isBetween(0.0, 1e-12);
      assertThat(Wilson.of(all, all).high()).isBetween(1 - 1e-12, 1.0);
    }
  }

  @Test
  void moreHitsThanItemsIsRefused() {
    assertThatThrownBy(() -> Wilson.of(3, 2)).hasMessage("3 of 2");
    assertThatThrownBy(() -> Wilson.of(0, 0)).hasMessage("0 of 0");
  }
}
