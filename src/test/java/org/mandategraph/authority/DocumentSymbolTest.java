package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSymbolTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/RES/66/181        | 66   |
          A/RES/S-27/2        | 27   |
          A/RES/1514(XV)      | 15   |
          A/RES/2200A(XXI)    | 21   |
          A/66/303            | 66   |
          A/66/1999/Add.1     | 66   |
          A/62/PV.117         | 62   |
          A/C.3/68/L.4        | 68   |
          A/HRC/16/2          | 16   |
          UNEP/EA.5/Res.14    | 5    |
          CCPCJ/RES/18/3      | 18   |
          E/RES/2007/12       | 2007 | 2007
          E/2010/30           | 2010 | 2010
          E/CN.4/RES/2003/68  |      | 2003
          E/CN.15/2010/2      |      | 2010
          CTOC/COP/2010/17    |      | 2010
          S/RES/1373(2001)    |      | 2001
          S/2011/463          |      | 2011
          S/2010              |      |
          A/520/Rev.18        |      |
          A/CONF.213/17       |      |
          """)
  void aSymbolNamesItsSessionOrYear(String symbol, Integer session, Integer year) {
    DocumentSymbol document = DocumentSymbol.of(symbol);
    assertThat(document.session().orElse(null)).isEqualTo(session);
    assertThat(document.year().orElse(null)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/RES/66/181       | general-assembly
          A/RES/1514(XV)     | general-assembly
          A/66/303           | general-assembly
          A/HRC/16/2         | human-rights-council
          E/2010/30          | economic-and-social-council
          S/2011/463         | security-council
          CCPCJ/RES/18/3     | ccpcj
          UNEP/EA.5/Res.14   | unea
          CTOC/COP/2010/17   | cop-untoc
          A/C.3/66/L.2       |
          A/CONF.213/17      |
          E/CN.15/2010/2     |
          """)
  void aSymbolNamesItsBody(String symbol, String body) {
    assertThat(Authorities.standard().issuer(DocumentSymbol.of(symbol)).map(Body::key).orElse(null))
        .isEqualTo(body);
  }
}
