package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** The ontology stays within OWL 2 DL, which reasoners decide. */
class OwlProfileTest {
  @Test
  void theOntologyIsOwl2Dl() throws OWLOntologyCreationException {
    OWLOntology ontology =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(new File("ontology/mandategraph.ttl"));
    assertThat(ontology.getLogicalAxiomCount()).isGreaterThan(100);
    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
  }
}
