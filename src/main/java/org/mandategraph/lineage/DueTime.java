package org.mandategraph.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a requested report is due.
 *
 * @param deadline IRI of the deadline that says so; null for a yearly report of which the text
 *     names no session
 * @param session the session, or null where the text gives a day or the body is not known
 * @param by the last day, or null where it is not certain
 */
public record DueTime(
    @Nullable String deadline, @Nullable BodySession session, @Nullable LocalDate by) {}
