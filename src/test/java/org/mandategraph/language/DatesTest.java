package org.mandategraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Dates ENGLISH = Language.ENGLISH.dates();

  @Test
  void aDateIsReadAndAMisprintIsNone() {
    assertThat(ENGLISH.first("adopted on 8 September 2006,")).hasValue(LocalDate.of(2006, 9, 8));
    assertThat(ENGLISH.first("on 31 June 2011")).isEmpty();
    assertThat(ENGLISH.first("on 8 Sept. 2006")).isEmpty();
  }
}
