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

  @Test
  void aFrenchDateIsRead() {
    Dates french = Language.FRENCH.dates();
    assertThat(french.first("le 19 décembre 2011,")).hasValue(LocalDate.of(2011, 12, 19));
    assertThat(french.first("du 1er juillet 2015")).hasValue(LocalDate.of(2015, 7, 1));
    assertThat(french.first("du 3 août 2022")).hasValue(LocalDate.of(2022, 8, 3));
    assertThat(french.first("le 31 juin 2011")).isEmpty();
  }
}
