/** What pages and plain JSON show of a thing: its graph in a reader's order and words. */
@NullMarked
package org.mandategraph.web.view;

import org.jspecify.annotations.NullMarked;
