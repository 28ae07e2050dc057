package org.mandategraph.reading;

import java.util.List;
import org.mandategraph.structure.Resolution;

/**
 * A resolution with each of its parts read.
 *
 * @param resolution the resolution
 * @param paragraphs the readings of its paragraphs, in their order
 * @param footnotes the readings of its footnotes, in their order
 */
public record ReadResolution(
    Resolution resolution, List<Reading> paragraphs, List<Reading> footnotes) {
  /** Copies the lists. */
  public ReadResolution {
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
  }
}
