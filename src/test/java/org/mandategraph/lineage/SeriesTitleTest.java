package org.mandategraph.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTitleTest {
  @Test
  void whatChangesFromSessionToSessionIsLeftOut() {
    assertThat(SeriesTitle.of("Report of the Committee on its twenty‑third session"))
        .isEqualTo(SeriesTitle.of("Report of the Committee on its twentieth session"))
        .hasValue("report of the committee on its session");
    assertThat(SeriesTitle.of("Programme budget for 2020–2021, part II"))
        .isEqualTo(SeriesTitle.of("Programme Budget for 2022, part III"));
  }

  @Test
  void wordsOfRomanLettersStay() {
    assertThat(SeriesTitle.of("International Covenant on Civil Rights"))
        .hasValue("international covenant on civil rights");
  }

  @Test
  void withoutWordsThereIsNone() {
    assertThat(SeriesTitle.of(null)).isEmpty();
    assertThat(SeriesTitle.of("2021 (XV)")).isEmpty();
  }
}
