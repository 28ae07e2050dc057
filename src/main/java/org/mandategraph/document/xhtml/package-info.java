/** How our parsers of PDF and Word write lines as XHTML for the one handler that reads them. */
@NullMarked
package org.mandategraph.document.xhtml;

import org.jspecify.annotations.NullMarked;
