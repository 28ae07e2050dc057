package org.mandategraph.export;

/** Is notified of the progress of long work graph by graph, and can stop it. */
public interface ProgressMonitor {
  /** The work begins with this many graphs to deal with. */
  void begin(int graphs);

  /** One is dealt with. */
  void done(String graph);

  /** Whether the work is to stop; called between two graphs. */
  boolean stopped();
}
