package org.mandategraph.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files that are part of the program. */
public final class ProgramResources {
  private ProgramResources() {}

  /**
   * The content of a file.
   *
   * @param name its path on the class path, starting with a slash
   */
  public static byte[] bytes(String name) {
    try (InputStream in = ProgramResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The triples of a Turtle file, with its prefixes. */
  public static Graph turtle(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(bytes(name)), Lang.TURTLE);
    return graph;
  }
}
