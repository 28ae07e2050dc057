/**
 * Benchmarks: hot stages measured by JMH, and whole runs of the program beside other programs on
 * the same files. Started by {@code bench/run}; part of no jar.
 */
@NullMarked
package org.mandategraph.bench;

import org.jspecify.annotations.NullMarked;
