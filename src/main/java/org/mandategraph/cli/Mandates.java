package org.mandategraph.cli;

/** Entry point. */
public final class Mandates {
  private Mandates() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("mandates " + args.length);
  }
}
