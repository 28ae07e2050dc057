package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A thing by its label, or words, or a number.
 *
 * @param text what a reader sees
 * @param iri the thing, or null
 * @param language of the words, or null
 * @param href where a link leads, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Value(
    String text,
    @Nullable String iri,
    @Nullable String language,
    @JsonIgnore @Nullable String href) {}
