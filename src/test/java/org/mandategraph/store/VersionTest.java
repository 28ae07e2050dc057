package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandategraph.document.Format;

class VersionTest {
  private static Version version(String language, Format format) {
    return new Version(language, false, format);
  }

  @Test
  void englishStaysAndComesFirstWhateverItsFormat() {
    Version english = version("en", Format.TEXT);
    assertThat(english.staysBefore(version("fr", Format.AKN))).isTrue();
    assertThat(version("ar", Format.AKN).staysBefore(english)).isFalse();
  }

  @Test
  void amongTheOtherLanguagesTheOrderOfArrivalDoesNotMatter() {
    Version arabic = version("ar", Format.PDF);
    Version chinese = version("zh", Format.PDF);
    assertThat(arabic.staysBefore(chinese)).isTrue();
    assertThat(chinese.staysBefore(arabic)).isFalse();
  }

  @Test
  void frenchWhichHasRulesComesBeforeTheLanguagesWithout() {
    assertThat(version("fr", Format.TEXT).staysBefore(version("ar", Format.AKN))).isTrue();
    assertThat(version("ar", Format.AKN).staysBefore(version("fr", Format.TEXT))).isFalse();
  }

  @Test
  void ofOneLanguageTheFormatThatTellsMoreStays() {
    Version markup = version("en", Format.AKN);
    Version print = version("en", Format.PDF);
    assertThat(markup.staysBefore(print)).isTrue();
    assertThat(print.staysBefore(markup)).isFalse();
  }

  @Test
  void aVersionInTheSameLanguageAndFormatIsACorrection() {
    Version print = version("en", Format.PDF);
    assertThat(print.staysBefore(version("en", Format.PDF))).isFalse();
  }

  @Test
  void wordsOfTheFileStayBeforeWordsRecognizedOnAScan() {
    Version scan = new Version("en", true, Format.PDF);
    assertThat(version("en", Format.TEXT).staysBefore(scan)).isTrue();
    assertThat(scan.staysBefore(version("en", Format.PDF))).isFalse();
    assertThat(scan.staysBefore(version("fr", Format.AKN))).isTrue();
  }
}
