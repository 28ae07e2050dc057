package org.mandategraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolLinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://undocs.org/en/A/RES/66/181, A/RES/66/181",
    "https://docs.un.org/A/RES/66/181., A/RES/66/181",
    "https://undocs.org/S/RES/1373%20(2001), S/RES/1373(2001)",
    "http://undocs.org/A/70/100%2fAdd.1/, A/70/100/ADD.1",
    "https://undocs.org/A/1%zz%4, A/1%ZZ%4",
    "https://www.un.org/en/boats,",
    "https://undocs.org/,",
    "'',"
  })
  void nameDocuments(String link, String symbol) {
    assertThat(SymbolLinks.symbol(link).orElse(null)).isEqualTo(symbol);
  }
}
