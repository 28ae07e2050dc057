/**
 * Reads each paragraph and footnote once: its tokens, and the names of actors, bodies, instruments
 * and verbs in them, each resolved in one place. What every rule of citation, act, deadline, report
 * and count starts from.
 */
@NullMarked
package org.mandategraph.reading;

import org.jspecify.annotations.NullMarked;
