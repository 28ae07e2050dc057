package org.mandategraph.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ontology as its page shows it.
 *
 * @param iri the ontology
 * @param title its title
 * @param description what it is about, or null
 * @param version its version, or null
 * @param classes its classes
 * @param properties its properties
 * @param individuals its individuals
 */
public record OntologyView(
    String iri,
    String title,
    @Nullable String description,
    @Nullable String version,
    List<TermView> classes,
    List<TermView> properties,
    List<TermView> individuals) {
  /** Copies the lists. */
  public OntologyView {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    individuals = List.copyOf(individuals);
  }
}
