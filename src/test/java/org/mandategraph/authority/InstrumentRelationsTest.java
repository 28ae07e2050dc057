package org.mandategraph.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To adopt, endorse, commend, welcome and take note of an instrument are five things. */
class InstrumentRelationsTest {
  private static final List<String> RELATIONS =
      List.of("adoptedBy", "endorsedBy", "commendedBy", "welcomedBy", "notedBy");
  private static final Model ROWS = RDFDataMgr.loadModel("ontology/instruments.ttl");

  @ParameterizedTest
  @ValueSource(strings = {"adoptedBy", "endorsedBy", "commendedBy", "welcomedBy", "notedBy"})
  void aResolutionHasOneRelationToAnInstrument(String relation) {
    List<Statement> said = ROWS.listStatements(null, property(relation), (RDFNode) null).toList();
    assertThat(said).isNotEmpty();
    for (Statement one : said) {
      assertThat(RELATIONS)
          .as(one.toString())
          .filteredOn(other -> ROWS.contains(one.getSubject(), property(other), one.getObject()))
          .containsExactly(relation);
    }
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty("https://w3id.org/mandategraph/ontology#" + name);
  }
}
