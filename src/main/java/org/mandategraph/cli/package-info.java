/** The command line: commands that call the other packages. */
@NullMarked
package org.mandategraph.cli;

import org.jspecify.annotations.NullMarked;
