package org.mandategraph.reading;

import java.util.List;
import org.mandategraph.authority.Instrument;
import org.mandategraph.document.Span;

/**
 * A name of an instrument in a reading.
 *
 * @param span its words in the text
 * @param shortForm whether it points back: "the Convention", "the Protocols thereto"
 * @param instruments what it means: several for "the International Covenants"; none where a short
 *     form may mean several
 */
public record InstrumentMention(Span span, boolean shortForm, List<Instrument> instruments) {
  /** Copies the list. */
  public InstrumentMention {
    instruments = List.copyOf(instruments);
  }
}
