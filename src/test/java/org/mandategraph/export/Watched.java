package org.mandategraph.export;

import java.util.ArrayList;
import java.util.List;

/** Remembers what it is told, and ends the work after some graphs. */
final class Watched implements ProgressMonitor {
  final List<String> done = new ArrayList<>();
  private final int patience;
  int graphs;

  private Watched(int patience) {
    this.patience = patience;
  }

  static Watched toTheEnd() {
    return new Watched(Integer.MAX_VALUE);
  }

  static Watched until(int graphs) {
    return new Watched(graphs);
  }

  @Override
  public void begin(int all) {
    this.graphs = all;
  }

  @Override
  public void done(String graph) {
    done.add(graph);
  }

  @Override
  public boolean stopped() {
    return done.size() >= patience;
  }
}
