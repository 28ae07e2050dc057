/** The user's words: commands that call the packages above. */
@NullMarked
package org.mandategraph.cli;

import org.jspecify.annotations.NullMarked;
