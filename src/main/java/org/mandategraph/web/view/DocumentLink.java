package org.mandategraph.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param document the document
 * @param title its title, or null
 * @param coins how it is cited, as an OpenURL context object
 */
public record DocumentLink(Value document, @Nullable String title, String coins) {}
