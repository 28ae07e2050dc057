package org.mandategraph.structure;

import java.util.List;

/**
 * How many, and who, voted one way.
 *
 * @param position in favour, against or abstaining
 * @param count how many, as the file says
 * @param voters the States, as the file names them; may be empty
 */
public record Vote(Position position, int count, List<String> voters) {
  /** Which way. */
  public enum Position {
    IN_FAVOUR("in favour"),
    AGAINST("against"),
    ABSTAINING("abstaining");

    private final String label;

    Position(String label) {
      this.label = label;
    }

    /** The position in words, as records of votes print it. */
    public String label() {
      return label;
    }
  }

  /** Copies the list. */
  public Vote {
    voters = List.copyOf(voters);
  }
}
