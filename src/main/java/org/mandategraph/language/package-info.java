/** What the rules need to know of a language: its word lists, its numbers, its dates. */
@NullMarked
package org.mandategraph.language;

import org.jspecify.annotations.NullMarked;
