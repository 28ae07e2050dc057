package org.mandategraph.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandategraph.lineage.WordDifference.Fate;
import org.mandategraph.lineage.WordDifference.Piece;

class WordDifferenceTest {
  @Test
  void saysWhatStayedWentAndCame() {
    assertThat(
            WordDifference.between(
                    "Requests the Office, within existing resources, to report;",
                    "Requests the Office to report annually.")
                .pieces())
        .containsExactly(
            new Piece(Fate.KEPT, "Requests the Office"),
            new Piece(Fate.REMOVED, "within existing resources,"),
            new Piece(Fate.KEPT, "to report"),
            new Piece(Fate.ADDED, "annually."));
  }

  @Test
  void capitalsAndPunctuationAreNoChange() {
    WordDifference difference = WordDifference.between("The Office, again;", "the office again.");
    assertThat(difference.similarity()).isEqualTo(1);
    assertThat(difference.pieces()).containsExactly(new Piece(Fate.KEPT, "the office again."));
  }

  @Test
  void emptyTextsAreAlike() {
    assertThat(WordDifference.between("", " ").similarity()).isEqualTo(1);
    assertThat(WordDifference.between("", "word").similarity()).isZero();
  }

  @Test
  void whatStayedAndWhatCameIsTheLaterText() {
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      String earlier = words(random);
      String later = words(random);
      List<Piece> pieces = WordDifference.between(earlier, later).pieces();
      assertThat(
              pieces.stream()
                  .filter(p -> p.fate() != Fate.REMOVED)
                  .map(Piece::words)
                  .collect(Collectors.joining(" ")))
          .isEqualTo(later);
    }
  }

  private static String words(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(5))))
        .collect(Collectors.joining(" "));
  }
}
