package org.mandategraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ProgramResources;

/**
 * A data set of others that the graph links to, a row of {@code ontology/partners.ttl}.
 *
 * @param iri its IRI
 * @param title its name
 * @param space what the IRIs of its things start with
 * @param endpoint its SPARQL endpoint, or null
 */
public record Partner(String iri, String title, String space, @Nullable String endpoint) {
  private static final String FILE = "/ontology/partners.ttl";

  private static final class Holder {
    static final List<Partner> ALL = read();
  }

  /** All, by their IRIs. */
  public static List<Partner> list() {
    return Holder.ALL;
  }

  /** The partner that a thing belongs to. */
  public static Optional<Partner> of(String iri) {
    return list().stream().filter(p -> iri.startsWith(p.space())).findFirst();
  }

  private static List<Partner> read() {
    Model model = ModelFactory.createModelForGraph(ProgramResources.turtle(FILE));
    return model.listSubjectsWithProperty(VOID.uriSpace).mapWith(Partner::read).toList().stream()
        .sorted(Comparator.comparing(Partner::iri))
        .toList();
  }

  private static Partner read(Resource row) {
    Resource endpoint = row.getPropertyResourceValue(VOID.sparqlEndpoint);
    return new Partner(
        row.getURI(),
        row.getRequiredProperty(DCTerms.title).getString(),
        row.getRequiredProperty(VOID.uriSpace).getString(),
        endpoint == null ? null : endpoint.getURI());
  }
}
