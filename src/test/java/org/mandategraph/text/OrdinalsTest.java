package org.mandategraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
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
    assertThat(Ordinals.value(words)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"zeroth", "plenary", "sixty-sixtieth", "twenty-eleventh", "''"})
  void otherWordsHaveNone(String words) {
    assertThat(Ordinals.value(words)).isEmpty();
  }

  @Test
  void aNumberIsWrittenAsItIsRead() {
    for (int n = 1; n < 100; n++) {
      assertThat(Ordinals.value(Ordinals.words(n).orElseThrow())).hasValue(n);
    }
    assertThat(Ordinals.words(78)).contains("Seventy-eighth");
    assertThat(Ordinals.words(0)).isEmpty();
    assertThat(Ordinals.words(100)).isEmpty();
  }

  @Test
  void aDateIsReadAndAMisprintIsNone() {
    assertThat(EnglishDate.first("adopted on 8 September 2006,"))
        .hasValue(LocalDate.of(2006, 9, 8));
    assertThat(EnglishDate.first("on 31 June 2011")).isEmpty();
    assertThat(EnglishDate.first("on 8 Sept. 2006")).isEmpty();
  }
}
