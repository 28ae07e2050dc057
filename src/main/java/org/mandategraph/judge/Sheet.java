package org.mandategraph.judge;

import java.util.List;
import java.util.Map;

/**
 * A sample to be judged: claims of a store, with what a reader needs to judge them.
 *
 * @param question what is asked
 * @param seed what the draw was made by
 * @param population how many claims it was drawn from
 * @param rows the claims, in the order in which they were drawn
 */
public record Sheet(Question question, String seed, int population, List<Row> rows) {
  /** Copies the rows. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * A claim.
   *
   * @param claim its IRI
   * @param found how much the program found in it, for a question that counts; else 0
   * @param context what the reader is shown, by column; a column without a value is left out
   */
  public record Row(String claim, int found, Map<String, List<String>> context) {
    /** Copies what is shown. */
    public Row {
      context = Map.copyOf(context);
    }

    /** The values of a column; empty if there is none. */
    public List<String> shown(String column) {
      return context.getOrDefault(column, List.of());
    }
  }
}
