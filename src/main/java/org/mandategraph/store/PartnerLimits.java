package org.mandategraph.store;

import java.time.Duration;

/**
 * How much one query may take from partners, whatever they send and however it is written.
 *
 * @param waiting the longest time that the query waits for one partner, all calls together
 * @param calls the largest number of calls, to all partners together
 * @param bytes the largest size of all answers together
 */
public record PartnerLimits(Duration waiting, int calls, long bytes) {
  /**
   * The limits of the server. Every Member State with its names in six languages is about 0.2 MB;
   * answers are read into memory, where they take about ten times their size.
   */
  public static final PartnerLimits STANDARD =
      new PartnerLimits(Duration.ofSeconds(10), 100, 10_000_000);
}
