/** Mandate Graph: United Nations resolutions as a knowledge graph of mandates. */
@NullMarked
package org.mandategraph;

import org.jspecify.annotations.NullMarked;
