package org.mandategraph.structure;

import java.util.List;

/**
 * How many, and who, voted one way.
 *
 * @param choice in favour, against or abstaining
 * @param count how many, as the file says
 * @param voters the States, as the file names them; may be empty
 */
public record Vote(Choice choice, int count, List<String> voters) {
  /** Which way. */
  public enum Choice {
    IN_FAVOUR("in favour"),
    AGAINST("against"),
    ABSTAINING("abstaining");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    /** The choice in words, as records of votes print it. */
    public String label() {
      return label;
    }
  }

  /** Copies the list. */
  public Vote {
    voters = List.copyOf(voters);
  }
}
