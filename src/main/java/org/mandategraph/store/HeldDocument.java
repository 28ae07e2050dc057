package org.mandategraph.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document whose own graph the store holds.
 *
 * @param iri its IRI
 * @param id its part of the IRI below {@code id/}: its symbol where it has one
 * @param symbol its symbol, or null
 * @param title its title, or null
 * @param adopted day of adoption, or null
 * @param sha256 hash of the bytes it was read from, lower-case hexadecimal
 */
public record HeldDocument(
    String iri,
    String id,
    @Nullable String symbol,
    @Nullable String title,
    @Nullable LocalDate adopted,
    String sha256) {}
