package org.mandategraph.cli;

import java.util.Map;
import org.mandategraph.store.Federation;
import picocli.CommandLine.Option;

/** The endpoints that queries may call with {@code SERVICE}. */
final class PartnerOption {
  @Option(
      names = "--partner",
      paramLabel = "ENDPOINT=ADDRESS",
      description = {
        "Send SERVICE calls for this endpoint to this address: a copy of one of the known"
            + " endpoints (metadata.un.org, Wikidata), or another endpoint."
      })
  private Map<String, String> copies = Map.of();

  Federation federation() {
    return Federation.withCopies(copies);
  }
}
