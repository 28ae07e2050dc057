package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The rows that citations are resolved by: bodies, symbol series, instruments. */
class CitationVocabularyTest {
  private static final Authorities AUTHORITIES = Authorities.standard();

  @Test
  void everyExampleOfASeriesBelongsToThatSeriesAlone() {
    for (SymbolSeries series : AUTHORITIES.series()) {
      assertThat(series.examples()).as(series.key()).isNotEmpty();
      for (String example : series.examples()) {
        List<String> takers =
            AUTHORITIES.series().stream()
                .filter(s -> s.number(example).isPresent())
                .map(SymbolSeries::key)
                .toList();
        assertThat(takers).as(example).containsExactly(series.key());
      }
    }
  }

  @Test
  void aSeriesMakesTheSymbolOfItsExample() {
    for (SymbolSeries series : AUTHORITIES.series()) {
      for (String example : series.examples()) {
        String number = series.number(example).orElseThrow();
        assertThat(series.symbol(number).value()).isEqualTo(example);
      }
    }
  }

  @Test
  void everySeriesHasABodyWhoseSymbolOrNameStartsItsOwn() {
    for (SymbolSeries series : AUTHORITIES.series()) {
      assertThat(series.examples())
          .allMatch(symbol -> series.body().issued(DocumentSymbol.of(symbol)));
      assertThat(series.kind()).isIn("resolution", "decision");
    }
  }

  @Test
  void bodiesHaveNamesAndSymbolsOfTheirOwn() {
    Map<String, String> byName = new HashMap<>();
    for (Body body : AUTHORITIES.bodies()) {
      body.names().forEach(name -> assertThat(byName.put(name, body.key())).as(name).isNull());
    }
    assertThat(AUTHORITIES.bodies()).extracting(Body::symbol).doesNotHaveDuplicates();
  }

  @Test
  void theExampleOfABodyNamesItByItsLabelOrAVariant() {
    Model rows = RDFDataMgr.loadModel("ontology/bodies.ttl");
    List<Statement> examples = rows.listStatements(null, SKOS.example, (String) null).toList();
    assertThat(examples).hasSameSizeAs(AUTHORITIES.bodies());
    for (Statement example : examples) {
      Body body = AUTHORITIES.body(example.getSubject().getURI().replaceAll(".*/", ""));
      assertThat(body.names()).as(body.key()).anyMatch(example.getString()::contains);
    }
  }

  @Test
  void thereAreInstrumentsEnoughToReadResolutionsBy() {
    assertThat(AUTHORITIES.instruments()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void numberAndVolumeTellTreatiesApart() {
    Map<String, String> byPlace = new HashMap<>();
    for (Instrument treaty : AUTHORITIES.instruments()) {
      assertThat(treaty.untsNumber() == null)
          .as(treaty.key())
          .isEqualTo(treaty.untsVolumes().isEmpty());
      if (treaty.untsNumber() != null) {
        String place = treaty.untsNumber() + " in " + treaty.untsVolumes();
        assertThat(byPlace.put(place, treaty.key())).as(place).isNull();
      }
    }
  }

  @Test
  void aProtocolSupplementsATreatyThatIsThere() {
    AUTHORITIES.instruments().stream()
        .flatMap(treaty -> treaty.supplements().stream())
        .forEach(key -> assertThat(AUTHORITIES.instrument(key).key()).isEqualTo(key));
  }
}
