package org.mandategraph.write.akn;

import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.Identity;

/**
 * Writes an extraction as an Akoma Ntoso 3.0 statement, valid against the OASIS schema, in the way
 * the United Nations mark up their resolutions. A pure function: the same extraction is always the
 * same text.
 */
public final class AkomaNtoso {
  private final Authorities authorities;
  private final Identity iris;

  /**
   * A writer.
   *
   * @param authorities for the names of the organs
   * @param iris the graph's IRIs for what a text speaks of
   */
  public AkomaNtoso(Authorities authorities, Identity iris) {
    this.authorities = authorities;
    this.iris = iris;
  }

  /** The document; its declaration says UTF-8. */
  public String write(Extraction extraction) {
    String symbol = extraction.resolution().metadata().body();
    Body body = authorities.bodyOf(symbol).orElse(null);
    return XmlOut.document("akomaNtoso", out -> new Statement(out, extraction, iris, body).write());
  }
}
