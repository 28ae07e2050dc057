package org.mandategraph.lineage;

/**
 * A session of a body.
 *
 * @param body IRI of the body
 * @param session number of the session; the year for a body that counts by years
 */
public record BodySession(String body, int session) {}
