package org.mandategraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ratios were computed by Python's {@code difflib.SequenceMatcher}, without its autojunk. */
class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "ofreportsshipsthekeeper,ofreportsshipsthethe,0.8372093023255814",
    "thekeeperreportsreports,thekeeperreportsboats,0.8636363636363636",
    "Statesandkeeper,Statesandand,0.6666666666666666",
    "theatheboatsStatesof,thekeeperatheboatslighthouse,0.5833333333333334",
    "andshipsarequestskeeperboatsto,andshipsarequestsboatsto,0.8888888888888888",
    "andlighthouseboats,reportsonboatslighthouse,0.5238095238095238",
    "toshipskeeperthetoto,toshipsshipskeepertheto,0.8372093023255814",
    "lighthouseoftoareportsreportsStatesonkeeper,lighthouseoftoareportsreportsofon,0.8157894736842105",
    "boatslighthousetoreportsrequestsshipsreportsaof,boatslighthousetoarequestsshipsreportsaof,0.9090909090909091",
    "abcabba,cbabac,0.46153846153846156",
    "abcdbcd,bcdabcd,0.5714285714285714",
    "aaaaaaaaab,baaaaaaaaa,0.9",
    "'',a,0",
    "tide,diet,0.25",
    "diet,tide,0.5"
  })
  void isThatOfRatcliffAndObershelp(String a, String b, double ratio) {
    assertThat(Ratio.of(points(a), points(b), 0)).isEqualTo(ratio);
    assertThat(Ratio.of(points(a), points(b), ratio)).isEqualTo(ratio);
    assertThat(Ratio.of(points(a), points(b), ratio + 1e-9)).isZero();
  }

  @Test
  void tellsWhatDiffers() {
    assertThat(Ratio.differences(points("by night, alone"), points("by day, all alone"), 3))
        .containsExactly("\"night\" / \"day\"", "\"\" / \" all\"");
  }

  @Test
  void countsCharactersBeyondTheFirstPlaneOnce() {
    assertThat(Ratio.of(points("a\uD83D\uDEA2"), points("a\uD83D\uDEA3"), 0)).isEqualTo(0.5);
  }

  @Test
  void givesUpOnHostileTexts() {
    int[] one = points("ab".repeat(50_000));
    int[] other = points("ba".repeat(48_000) + "a".repeat(4_000));
    assertThat(Ratio.of(one, other, 0.9)).isZero();
    assertThat(Ratio.of(one, one, 0.9)).isZero();
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }
}
