package org.mandategraph.mandate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * What words say of a time before they are tied to an act; the components of a {@link Deadline}.
 */
record TimePhrase(
    @Nullable Body body,
    @Nullable Integer session,
    @Nullable LocalDate by,
    Span span,
    String rule) {}
