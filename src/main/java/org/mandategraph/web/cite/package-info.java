/** How a resolution or paragraph is cited: BibTeX, RIS, CSL-JSON, a footnote. */
@NullMarked
package org.mandategraph.web.cite;

import org.jspecify.annotations.NullMarked;
