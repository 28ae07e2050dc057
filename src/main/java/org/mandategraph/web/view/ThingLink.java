package org.mandategraph.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A thing in a list.
 *
 * @param thing the thing
 * @param title its title, or null
 */
public record ThingLink(Value thing, @Nullable String title) {}
