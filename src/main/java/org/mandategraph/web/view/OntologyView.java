package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.web.view.ThingView.StatementsView;

/**
 * The ontology, or the shapes of its data, as the page shows it.
 *
 * @param iri the ontology
 * @param title its title
 * @param description what it is about, or null
 * @param version its version, or null
 * @param classes its classes
 * @param properties its properties
 * @param individuals its individuals
 * @param shapes its shapes
 */
public record OntologyView(
    String iri,
    String title,
    @Nullable String description,
    @Nullable String version,
    List<TermView> classes,
    List<TermView> properties,
    List<TermView> individuals,
    List<TermView> shapes) {
  /**
   * A term of the ontology.
   *
   * @param iri the term
   * @param name its name in the namespace, which is its anchor on the page
   * @param prefixedName its name behind the prefix of the namespace
   * @param label what a reader calls it
   * @param definition what it means, or null
   * @param example an example, or null
   * @param statements what else is said of it: super-classes, domain, range, alignments
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TermView(
      String iri,
      String name,
      String prefixedName,
      String label,
      @Nullable String definition,
      @Nullable String example,
      List<StatementsView> statements) {}
}
