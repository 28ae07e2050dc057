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
 * @param files of the folder {@code ontology}
 * @param sha256 hash of their bytes, lower-case hexadecimal
 */
record ProgramGraph(List<String> files, String sha256) {
  private static final String BASE = "https://w3id.org/mandategraph/";

  /** The rows that extraction works with, and what is said beside them. */
  static ProgramGraph vocabularies() {
    return of(
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
    return of(List.of("mandategraph.ttl"));
  }

  private static ProgramGraph of(List<String> files) {
    MessageDigest hash = DigestUtils.getSha256Digest();
    files.forEach(file -> hash.update(bytes(file)));
    return new ProgramGraph(files, HexFormat.of().formatHex(hash.digest()));
  }

  /** What it says. Read when asked: a store that has it needs the hash alone. */
  Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : files) {
      RDFDataMgr.read(graph, new ByteArrayInputStream(bytes(file)), BASE, Lang.TURTLE);
    }
    return graph;
  }

  private static byte[] bytes(String file) {
    return ProgramResources.bytes("/ontology/" + file);
  }
}
