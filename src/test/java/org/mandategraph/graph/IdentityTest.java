package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;
import org.mandategraph.language.Language;
import org.mandategraph.structure.FactId;

class IdentityTest {
  private static final Identity IDENTITY = Identity.standard();

  @ParameterizedTest
  @ValueSource(strings = {"https://w3id.org/mandategraph/", "http://localhost:3030/un/"})
  void symbolsComeBackFromTheirIris(String base) {
    Identity identity = new Identity(base);
    Random random = new Random(66_181);
    for (int i = 0; i < 5_000; i++) {
      DocumentSymbol symbol = symbol(random);
      String iri = identity.document(symbol);
      assertThat(iri).startsWith(base + "id/");
      assertThat(URI.create(iri).normalize().toString()).isEqualTo(iri);
      assertThat(identity.symbol(iri)).contains(symbol);
      assertThat(identity.symbol(identity.part(iri, "op" + i))).isEmpty();
    }
  }

  @Test
  void aLanguageVersionIsNoDocumentAndNoPart() {
    String document = IDENTITY.document("A/RES/66/181");
    Set<String> languages = new HashSet<>(List.of(Locale.getISOLanguages()));
    languages.add(Language.UNDETERMINED);
    for (String language : languages) {
      String expression = IDENTITY.expression(document, language);
      assertThat(IDENTITY.symbol(expression)).isEmpty();
      assertThat(IDENTITY.languageOf(expression, document)).isEqualTo(language);
      assertThat(IDENTITY.textOf(expression))
          .isEqualTo("https://w3id.org/mandategraph/text/A/RES/66/181/" + language);
    }
    List<String> below = new ArrayList<>(List.of("pp1", "op1", "fn1", "annex1", "dr1", "partB"));
    below.addAll(List.of("head", "lineage"));
    for (FactId.Kind kind : FactId.Kind.values()) {
      below.add(new FactId(null, kind, 1).toString());
    }
    assertThat(below).doesNotContainAnyElementsOf(languages);
  }

  @ParameterizedTest
  @CsvSource({"en, ENG", "fr, FRA", "es, SPA", "ru, RUS", "ar, ARA", "zh, ZHO"})
  void languagesAreNamedAsThePublicationsOfficeNamesThem(String code, String name) {
    assertThat(OfficialIris.language(code))
        .contains("http://publications.europa.eu/resource/authority/language/" + name);
    assertThat(OfficialIris.language(Language.UNDETERMINED)).isEmpty();
  }

  @Test
  void theExamplesOfAllSeriesComeBack() {
    List<SymbolSeries> series = Authorities.standard().series();
    assertThat(series).isNotEmpty();
    for (SymbolSeries one : series) {
      for (String example : one.examples()) {
        DocumentSymbol symbol = DocumentSymbol.of(example);
        assertThat(IDENTITY.symbol(IDENTITY.document(symbol))).contains(symbol);
      }
    }
  }

  @Test
  void everythingHasItsPlaceBelowTheBase() {
    String document = IDENTITY.document(DocumentSymbol.of("S/RES/1373 (2001)"));
    assertThat(document).isEqualTo("https://w3id.org/mandategraph/id/S/RES/1373(2001)");
    assertThat(IDENTITY.part(document, "op5.a")).isEqualTo(document + "/op5.a");
    assertThat(IDENTITY.part(document, "op8/act2")).isEqualTo(document + "/op8/act2");
    assertThat(IDENTITY.graph("A/RES/66/181"))
        .isEqualTo("https://w3id.org/mandategraph/graph/A/RES/66/181");
    assertThat(IDENTITY.actor(Authorities.standard().actor("unodc")))
        .isEqualTo("https://w3id.org/mandategraph/id/actor/unodc");
    assertThat(IDENTITY.instrument(Authorities.standard().instrument("untoc")))
        .isEqualTo("https://w3id.org/mandategraph/id/instrument/untoc");
  }

  @Test
  void whatAnIriCannotHoldIsEscaped() {
    assertThat(IDENTITY.document("draft/68/C.3/2013-10-10/Côte d'Ivoire <\\\">"))
        .isEqualTo(
            "https://w3id.org/mandategraph/id/draft/68/C.3/2013-10-10/"
                + "C%C3%B4te%20d%27Ivoire%20%3C%5C%22%3E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/mandategraph/id/actor/general-assembly",
        "https://w3id.org/mandategraph/id/A/RES/66/181/op34",
        "https://w3id.org/mandategraph/id/draft/68/C.3/2013-10-10/italy",
        "https://w3id.org/mandategraph/graph/A/RES/66/181",
        "https://example.org/A/RES/66/181"
      })
  void whatIsNoDocumentWithASymbolHasNone(String iri) {
    assertThat(IDENTITY.symbol(iri)).isEmpty();
  }

  @Test
  void aBaseWithoutSlashIsRefused() {
    assertThatThrownBy(() -> new Identity("https://example.org"))
        .hasMessageContaining("must end with a slash");
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/66/181, /akn/un/statement/deliberation/unga/2011-12-19/66-181/",
    "A/RES/S-10/2, /akn/un/statement/deliberation/unga/2011-12-19/S-10-2/",
    "A/66/463, ",
    "S/RES/1373(2001), /akn/un/statement/deliberation/unsc/2011-12-19/1373-2001/",
    "E/RES/2021/11, /akn/un/statement/deliberation/unecosoc/2011-12-19/2021-11/",
    "A/HRC/RES/54/11, /akn/un/statement/deliberation/unga-hrc/2011-12-19/54-11/",
    "CCPCJ/RES/18/3, ",
    "A/DEC/66/501, "
  })
  void resolutionsOfThePrincipalOrgansHaveAnAkomaNtosoIri(String symbol, String iri) {
    DocumentSymbol document = DocumentSymbol.of(symbol);
    LocalDate adopted = LocalDate.of(2011, 12, 19);
    assertThat(OfficialIris.akn(document, adopted).orElse(null)).isEqualTo(iri);
    assertThat(OfficialIris.akn(document, null)).isEmpty();
  }

  private static DocumentSymbol symbol(Random random) {
    StringBuilder symbol = new StringBuilder(pick(random, "A", "S", "E", "CTOC", "CAC", "CCPCJ"));
    int components = 1 + random.nextInt(4);
    for (int i = 0; i < components; i++) {
      symbol
          .append('/')
          .append(
              switch (random.nextInt(7)) {
                case 0 -> pick(random, "RES", "DEC", "COP", "COSP", "HRC", "CN.15", "AC.109");
                case 1 -> "L." + (1 + random.nextInt(99));
                case 2 -> pick(random, "S-10", "ES-11", "Add.1", "Corr.1", "PV.117");
                case 3 -> (1 + random.nextInt(2000)) + "(" + (1946 + random.nextInt(80)) + ")";
                case 4 -> (1 + random.nextInt(3000)) + "(XXVIII)";
                case 5 -> Integer.toString(1946 + random.nextInt(80));
                default -> Integer.toString(1 + random.nextInt(300));
              });
    }
    return new DocumentSymbol(symbol.toString());
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
