package org.mandategraph.citation;

import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Instrument;

/** What a citation points to. */
public sealed interface Target {
  /** A document with a symbol, held or not. */
  record OfDocument(DocumentSymbol symbol) implements Target {}

  /** A treaty or named instrument. */
  record OfInstrument(Instrument instrument) implements Target {}

  /** The citing text itself; the citation's locator names the part. */
  record OfThisText() implements Target {}
}
