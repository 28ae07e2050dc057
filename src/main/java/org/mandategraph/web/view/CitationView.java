package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A citation in a paragraph or footnote.
 *
 * @param citation the citation
 * @param cites what is cited
 * @param citingWords the words that cite
 * @param locator the place in the cited text, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationView(
    Value citation, Value cites, String citingWords, @Nullable String locator) {}
