package org.mandategraph.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/** A citation as a rule finds it, before it is numbered: see {@link Citation}. */
record FoundCitation(
    Span span,
    Target target,
    @Nullable String locator,
    @Nullable LocalDate date,
    Basis basis,
    String rule) {}
