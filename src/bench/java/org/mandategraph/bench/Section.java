package org.mandategraph.bench;

import java.util.List;

/** A part of the benchmarks: its name and title, and what it measures. */
interface Section {
  /** A word, by which it is asked for. */
  String name();

  String title();

  List<Measurement> run(Setting setting) throws Exception;
}
