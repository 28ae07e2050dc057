/** What web pages say of themselves to search engines and reference managers. */
@NullMarked
package org.mandategraph.web.metadata;

import org.jspecify.annotations.NullMarked;
