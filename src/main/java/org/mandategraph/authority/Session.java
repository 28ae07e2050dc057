package org.mandategraph.authority;

import java.time.LocalDate;

/**
 * A session of a body.
 *
 * @param number as texts count it; the year for a body that counts by years
 * @param opens first day, at the earliest
 * @param closes last day, at the latest
 */
public record Session(int number, LocalDate opens, LocalDate closes) {}
