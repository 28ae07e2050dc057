package org.mandategraph.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** What DCAT-AP requires or recommends of a description of data. */
public final class DcatProfile {
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dcat-ap.ttl"));

  private DcatProfile() {}

  /** Where a description breaks it. */
  public static List<String> violations(Model description) {
    return ShaclValidator.get().validate(SHAPES, description.getGraph()).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
        .toList();
  }
}
