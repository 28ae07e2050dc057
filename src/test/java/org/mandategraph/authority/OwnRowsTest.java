package org.mandategraph.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.mandate.act.Act;

/** A verb, an actor, an organ and a series of symbols need a row each, and no code. */
class OwnRowsTest {
  private static final String ROWS =
      """
      @prefix mg: <https://w3id.org/mandategraph/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      <id/verb/beseech> a mg:Verb ;
        skos:prefLabel "beseech"@en ;
        mg:form "beseeches"@en , "beseeching"@en ;
        mg:force 70 ;
        mg:asks true .

      <id/actor/lunar-observatory> a mg:Actor ;
        skos:prefLabel "Joint Lunar Observatory"@en ;
        mg:shortForm "the Observatory"@en .

      <id/actor/lunar-assembly> a mg:Actor , mg:Body ;
        skos:prefLabel "Lunar Research Assembly"@en ;
        mg:symbolPrefix "LRA" ;
        mg:enactingFormula "The Lunar Research Assembly,"@en .

      <id/series/lunar-resolution> a mg:SymbolSeries ;
        skos:prefLabel "Lunar Research Assembly resolutions"@en ;
        mg:body <id/actor/lunar-assembly> ;
        mg:kind "resolution" ;
        mg:symbolPrefix "LRA/RES/" ;
        mg:numberPattern "[0-9]{1,2} ?/ ?[0-9]{1,3}" .
      """;

  private static final String TEXT =
      """
      LRA/RES/3/7

      Resolution adopted by the Lunar Research Assembly on 4 May 2021

      3/7. Craters

      The Lunar Research Assembly,

      Recalling its resolution 2/11 of 6 May 2020,

      1. Beseeches the Joint Lunar Observatory to map all craters;

      2. Requests the Secretary-General to support the Observatory.
      """;

  private static Extraction extraction;

  @BeforeAll
  static void read() throws Exception {
    Authorities authorities =
        Authorities.standardWith(new ByteArrayInputStream(ROWS.getBytes(UTF_8)));
    extraction =
        Extractor.builder()
            .vocabularies(authorities)
            .build()
            .extract(TEXT.getBytes(UTF_8), "lunar.txt");
  }

  @Test
  void theOrganIsTheTextsOwn() {
    assertThat(extraction.resolution().metadata().body()).isEqualTo("LRA");
    assertThat(extraction.resolution().metadata().symbol()).hasToString("LRA/RES/3/7");
  }

  @Test
  void aNumberOfTheSeriesIsResolved() {
    assertThat(extraction.citations())
        .extracting(c -> c.target().toString())
        .anyMatch(t -> t.contains("LRA/RES/2/11"));
  }

  @Test
  void theVerbActsAndTheActorIsAsked() {
    Act act =
        extraction.acts().stream()
            .filter(a -> a.verb().key().equals("beseech"))
            .findFirst()
            .orElseThrow();
    assertThat(act.phrase()).isEqualTo("Beseeches");
    assertThat(act.addressees())
        .extracting(a -> a.actor().key())
        .containsExactly("lunar-observatory");
  }

  @Test
  void theStandardRowsAreThereToo() {
    assertThat(extraction.acts()).extracting(a -> a.verb().key()).contains("recall", "request");
    assertThat(Authorities.standard().bodyOf("LRA")).isEmpty();
  }
}
