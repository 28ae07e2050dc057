package org.mandategraph.write;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.ExtractionGraph;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.write.akn.AkomaNtoso;

/**
 * Writes an extraction in any format. Pure functions: the same extraction gives the same text. Safe
 * for use by many threads.
 */
public final class ExtractionWriter {
  private final ExtractionGraph graph;
  private final Authorities authorities;

  /** With the vocabularies that the extractor used, and the standard IRIs. */
  public ExtractionWriter(Authorities authorities) {
    graph = new ExtractionGraph(Identity.standard(), authorities, ProgramVersion.current());
    this.authorities = authorities;
  }

  /** The extraction as text; lines end with a line feed. */
  public String write(Extraction extraction, ExtractionFormat format) {
    return switch (format) {
      case JSON -> Json.line(ExtractionJson.of(extraction)) + "\n";
      case TURTLE -> turtle(extraction);
      case TEXT -> ExtractionText.write(extraction);
      case AKN -> AkomaNtoso.write(extraction, authorities, Identity.standard());
    };
  }

  /** The document's graph, without blank nodes. */
  public Graph graph(Extraction extraction) {
    return graph.of(extraction);
  }

  private String turtle(Extraction extraction) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph(extraction), Lang.TURTLE);
    return out.toString();
  }
}
