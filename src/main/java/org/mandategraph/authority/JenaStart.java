package org.mandategraph.authority;

import org.apache.jena.sys.JenaSystem;

/**
 * Starts Jena before any of its classes is used. {@link JenaSystem#init()} of Jena 5 returns at
 * once while another thread is still starting Jena, and two threads that then enter by different
 * classes can wait for each other for ever ({@code riot.Lang} and {@code riot.RDFLanguages}).
 */
public final class JenaStart {
  static {
    JenaSystem.init();
  }

  private JenaStart() {}

  /** Returns when Jena is started, whichever thread started it by this method. */
  public static void ensure() {
    // Whoever calls waits for the initializer above.
  }
}
