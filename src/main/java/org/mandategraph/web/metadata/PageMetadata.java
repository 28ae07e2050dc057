package org.mandategraph.web.metadata;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.web.cite.Reference;

/**
 * What a page says of itself to programs.
 *
 * @param tags contents of {@code meta} elements by their names
 * @param jsonLd schema.org as JSON-LD, safe inside a {@code script} element; or null
 * @param unApiId by which {@code /unapi} knows what the page shows, or null
 */
public record PageMetadata(
    Map<String, String> tags, @Nullable String jsonLd, @Nullable String unApiId) {
  /** A page that says nothing. */
  public static final PageMetadata NONE = new PageMetadata(Map.of(), null, null);

  /**
   * Of a document's or a part's page.
   *
   * @param id by which {@code /unapi} knows it
   */
  public static PageMetadata of(Reference reference, Model model, String id) {
    Resource thing = model.getResource(reference.iri());
    Resource whole = thing.getPropertyResourceValue(Vocabulary.IN_DOCUMENT);
    boolean hasText =
        (whole == null ? thing : whole).hasProperty(RDF.type, Vocabulary.STORED_DOCUMENT);
    return new PageMetadata(
        CitationTags.of(reference, hasText), SchemaOrg.document(reference, model), id);
  }

  /** Of a page about the data as a whole. */
  public static PageMetadata ofDataset(Model description) {
    return new PageMetadata(Map.of(), SchemaOrg.dataset(description), null);
  }
}
