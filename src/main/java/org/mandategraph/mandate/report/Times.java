package org.mandategraph.mandate.report;

import java.util.List;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;

/**
 * The times that reports asked for in a clause may have.
 *
 * @param due when, in the clause
 * @param decided when what they are asked for is decided to take place, in the clause before: a
 *     report that has no time of its own is due then
 * @param often how often, in the clause
 */
record Times(List<Deadline> due, List<Deadline> decided, List<Recurrence> often) {}
