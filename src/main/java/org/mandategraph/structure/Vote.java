package org.mandategraph.structure;

import java.util.List;
import org.mandategraph.language.Labelled;

/**
 * How many, and who, voted one way.
 *
 * @param choice in favour, against or abstaining
 * @param count how many, as the file says
 * @param voters the States, as the file names them; may be empty
 */
public record Vote(Choice choice, int count, List<String> voters) {
  /** Which way, as records of votes print it. */
  public enum Choice implements Labelled {
    IN_FAVOUR("inFavour"),
    AGAINST("against"),
    ABSTAINING("abstaining");

    /** As the United Nations' mark-up writes it. */
    public final String markup;

    Choice(String markup) {
      this.markup = markup;
    }
  }

  /** Copies the list. */
  public Vote {
    voters = List.copyOf(voters);
  }
}
