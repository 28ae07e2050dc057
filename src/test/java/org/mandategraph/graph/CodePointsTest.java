package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "a\uD834\uDD1Eb\uD834\uDD1E", "lone \uD834 high", "\uDD1E low"})
  void positionsAreCountedInCharacters(String text) {
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inPair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inPair) {
        assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
