package org.mandategraph.bench;

import java.util.List;

/** A part of the benchmarks: its title and what it measures. */
interface Section {
  String title();

  List<Measurement> run(Setting setting) throws Exception;
}
