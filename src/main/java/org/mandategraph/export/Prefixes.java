package org.mandategraph.export;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.system.StreamRDF;

/** The prefixes of every written file, by name. */
final class Prefixes {
  static final Map<String, String> ALL;

  static {
    Map<String, String> all = new TreeMap<>();
    all.put("cito", "http://purl.org/spar/cito/");
    all.put("dcat", "http://www.w3.org/ns/dcat#");
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("eli", "http://data.europa.eu/eli/ontology#");
    all.put("eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("mg", "https://w3id.org/mandategraph/ontology#");
    all.put("oa", "http://www.w3.org/ns/oa#");
    all.put("org", "http://www.w3.org/ns/org#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("undo", "https://w3id.org/un/ontology/undo/");
    all.put("void", "http://rdfs.org/ns/void#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ALL = Collections.unmodifiableMap(all);
  }

  private Prefixes() {}

  static void write(StreamRDF out) {
    ALL.forEach(out::prefix);
  }

  /** {@code mg:Act} for its IRI; empty where no prefix fits or what follows is more than a name. */
  static Optional<String> compact(String iri) {
    return ALL.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .filter(e -> isName(iri.substring(e.getValue().length())))
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .findFirst();
  }

  private static boolean isName(String local) {
    return !local.isEmpty()
        && local.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
  }
}
