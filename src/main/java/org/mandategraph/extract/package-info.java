/**
 * Runs the stages on one document's bytes: a pure function, without clock, network or shared state.
 */
@NullMarked
package org.mandategraph.extract;

import org.jspecify.annotations.NullMarked;
