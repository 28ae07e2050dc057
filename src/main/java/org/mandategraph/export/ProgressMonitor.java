package org.mandategraph.export;

/** Is told of long work graph by graph, and can end it. */
public interface ProgressMonitor {
  /** The work begins with this many graphs to deal with. */
  void begin(int graphs);

  /** One is dealt with. */
  void done(String graph);

  /** Whether the work is to end; asked between two graphs. */
  boolean stopped();
}
