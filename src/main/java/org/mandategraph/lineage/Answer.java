package org.mandategraph.lineage;

import org.jspecify.annotations.Nullable;

/**
 * A requested report, and the place that takes note of it.
 *
 * @param request the requested report
 * @param noting the report noted
 * @param due the session it was due at, or null where the request names none
 * @param rule name of the rule that tied them
 */
public record Answer(
    AskedReport request, NotedReport noting, @Nullable BodySession due, String rule) {}
