package org.mandategraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandategraph.evaluate.GainsAndLosses.Change;

class GainsAndLossesTest {
  private static final Evaluation BEFORE =
      new Evaluation(
          List.of(
              document("a.pdf", new Count(4, 4, 2), new Count(3, 3, 3)),
              document("same.pdf", new Count(1, 1, 1), new Count(1, 1, 1)),
              document("gone.pdf", new Count(9, 9, 0), new Count(9, 9, 0))));
  private static final Evaluation AFTER =
      new Evaluation(
          List.of(
              document("a.pdf", new Count(4, 4, 4), new Count(3, 2, 2)),
              document("same.pdf", new Count(1, 1, 1), new Count(1, 1, 1)),
              document("new.pdf", new Count(9, 9, 0), new Count(9, 9, 0))));

  @Test
  void tellsGainsAndLosses() {
    GainsAndLosses comparison = GainsAndLosses.of(BEFORE, AFTER);
    assertThat(comparison.measures())
        .extracting(Change::measure, Change::gain)
        .containsExactly(tuple(Measure.OPERATIVE_TEXT, 4), tuple(Measure.FOOTNOTE_TEXT, -1));
    assertThat(comparison.documents()).hasSize(1);
    assertThat(comparison.documents().get(0).name()).isEqualTo("a.pdf");
    assertThat(comparison.added()).containsExactly("new.pdf");
    assertThat(comparison.gone()).containsExactly("gone.pdf");
  }

  @Test
  void isEmptyWhereNothingChanged() {
    assertThat(GainsAndLosses.of(AFTER, AFTER).measures()).isEmpty();
    assertThat(GainsAndLosses.of(AFTER, AFTER).documents()).isEmpty();
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    assertThat(EvaluationJson.read(EvaluationJson.write(AFTER))).isEqualTo(AFTER);
  }

  @Test
  void readsNothingElse() {
    for (String json :
        List.of("", "{}", "{\"documents\":[{}]}", "[", "null", "{\"documents\":[1]}")) {
      assertThatThrownBy(() -> EvaluationJson.read(json)).isInstanceOf(IOException.class);
    }
  }

  private static DocumentScore document(String name, Count text, Count notes) {
    return new DocumentScore(
        name,
        "A/RES/80/1",
        Map.of(Measure.OPERATIVE_TEXT, text, Measure.FOOTNOTE_TEXT, notes),
        text.errors(),
        List.of());
  }
}
