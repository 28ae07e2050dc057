/** What a text is about: subjects and Sustainable Development Goals that it names. */
@NullMarked
package org.mandategraph.mandate.subject;

import org.jspecify.annotations.NullMarked;
