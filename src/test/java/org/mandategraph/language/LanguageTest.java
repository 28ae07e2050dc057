package org.mandategraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The General Assembly, recalling the report of the Secretary-General,",
        "fr | L’Assemblée générale, rappelant le rapport et les observations du Secrétaire"
            + " général,",
        "und | La Asamblea General, recordando el informe del Secretario General sobre los"
            + " avances,",
        "und | Генеральная Ассамблея, ссылаясь на свою резолюцию,",
        "und | ''"
      })
  void aTextShowsItsLanguage(String code, String text) {
    assertThat(Language.detect(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"en,en", "fr,fr", "es,en", "und,en"})
  void aLanguageWithoutRulesIsReadWithTheEnglishOnes(String code, String rules) {
    assertThat(Language.of(code).code()).isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every ${cardinal} ${time.units}s | every ninety days",
        "${time.by} 1 ${month} | no later than 1 December",
        "${ordinal} session | sixty-seventh session"
      })
  void aPatternNamesLists(String template, String text) {
    assertThat(Language.ENGLISH.compile(template).matcher(text).matches()).isTrue();
    assertThat(Language.ENGLISH.compile(template).matcher(text + "s").matches()).isFalse();
  }
}
