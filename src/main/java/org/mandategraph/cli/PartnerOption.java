package org.mandategraph.cli;

import java.util.Map;
import org.mandategraph.store.Federation;
import picocli.CommandLine.Option;

/** Whom queries may call with {@code SERVICE}. */
final class PartnerOption {
  @Option(
      names = "--partner",
      paramLabel = "ENDPOINT=ADDRESS",
      description = {
        "Where a query names this endpoint with SERVICE, ask at this address: a copy of one of the"
            + " partners (metadata.un.org, Wikidata), or another partner."
      })
  private Map<String, String> copies = Map.of();

  Federation federation() {
    return Federation.withCopies(copies);
  }
}
