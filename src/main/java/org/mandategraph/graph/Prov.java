package org.mandategraph.graph;

import static org.apache.jena.rdf.model.ResourceFactory.createProperty;

import org.apache.jena.rdf.model.Property;

/** Terms of the PROV ontology, for which Jena has no constants. */
final class Prov {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  static final Property WAS_GENERATED_BY = createProperty(PROV + "wasGeneratedBy");
  static final Property USED = createProperty(PROV + "used");

  static final Property WAS_REVISION_OF = createProperty(PROV + "wasRevisionOf");

  private Prov() {}
}
