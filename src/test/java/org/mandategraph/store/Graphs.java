package org.mandategraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.SampleExtractions;
import org.mandategraph.ingest.DocumentGraphs;

/** What tests store. */
public final class Graphs {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final DocumentGraphs GRAPHS = new DocumentGraphs();

  private Graphs() {}

  /** Whether it is the name of the history, which has times and is not exported. */
  public static boolean isHistory(Node graph) {
    return graph.getURI().equals(Identity.standard().historyGraph());
  }

  /** Of an extraction. */
  public static DocumentGraph of(Extraction extraction) {
    return GRAPHS.of(extraction);
  }

  /** Of a file's content. */
  public static DocumentGraph of(byte[] document) throws IOException {
    return of(EXTRACTOR.extract(document, "document"));
  }

  /** Of a plain text. */
  public static DocumentGraph of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static DocumentGraph resolution(String symbol) {
    return of(SampleExtractions.resolution(symbol));
  }

  static DocumentGraph resolution(String symbol, String asked) {
    return of(SampleExtractions.resolution(symbol, asked));
  }

  static DocumentGraph draftWithoutSymbol() {
    return of(SampleExtractions.draftWithoutSymbol());
  }
}
