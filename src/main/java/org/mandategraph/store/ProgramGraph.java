package org.mandategraph.store;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandategraph.graph.ProgramResources;

/**
 * Turtle that travels with the program and is kept in the store as a graph of its own.
 *
 * @param graph what it says
 * @param sha256 hash of its bytes, lower-case hexadecimal
 */
record ProgramGraph(Graph graph, String sha256) {
  private static final String BASE = "https://w3id.org/mandategraph/";

  /** The rows that extraction works with, and what is said beside them. */
  static ProgramGraph vocabularies() {
    return read(
        List.of(
            "verbs.ttl",
            "actors.ttl",
            "states.ttl",
            "instruments.ttl",
            "bodies.ttl",
            "history.ttl",
            "series.ttl",
            "publications.ttl",
            "links.ttl",
            "qualifiers.ttl",
            "deliverables.ttl",
            "subjects.ttl",
            "thesaurus.ttl",
            "counted.ttl"));
  }

  /** The ontology. */
  static ProgramGraph ontology() {
    return read(List.of("mandategraph.ttl"));
  }

  private static ProgramGraph read(List<String> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    MessageDigest hash = DigestUtils.getSha256Digest();
    for (String file : files) {
      byte[] bytes = ProgramResources.bytes("/ontology/" + file);
      hash.update(bytes);
      RDFDataMgr.read(graph, new ByteArrayInputStream(bytes), BASE, Lang.TURTLE);
    }
    return new ProgramGraph(graph, HexFormat.of().formatHex(hash.digest()));
  }
}
