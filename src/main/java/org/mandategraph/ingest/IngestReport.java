package org.mandategraph.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mandategraph.document.Issue;

/**
 * What an ingestion did.
 *
 * @param files how many files were handled, refused ones included
 * @param documents how many documents were written
 * @param texts how many language versions of them were written
 * @param paragraphs paragraphs of these documents, sub-paragraphs included, each in one language
 * @param footnotes their footnotes
 * @param citations their citations
 * @param acts their acts
 * @param doubts how many findings of each kind; kinds without one are left out
 * @param replaced documents that two of the files contain in one language
 * @param passedOver documents that the store had from a better file in the language before
 * @param refused files that were not read
 * @param complete false where the ingestion was asked to stop before its end
 */
public record IngestReport(
    int files,
    int documents,
    int texts,
    int paragraphs,
    int footnotes,
    int citations,
    int acts,
    Map<Issue, Integer> doubts,
    List<Replaced> replaced,
    List<PassedOver> passedOver,
    List<Outcome.Refused> refused,
    boolean complete) {
  /** Copies the collections. */
  public IngestReport {
    doubts = Map.copyOf(doubts);
    replaced = List.copyOf(replaced);
    passedOver = List.copyOf(passedOver);
    refused = List.copyOf(refused);
  }

  /**
   * A document that two files contain in one language: the one is stored that {@link
   * org.mandategraph.store.Version} prefers, of one format the later file.
   *
   * @param id the document's identity, such as {@code A/RES/66/181}
   * @param file the file whose reading was replaced
   * @param by the file whose reading is stored
   */
  public record Replaced(String id, Path file, Path by) {}

  /**
   * A document that the store had before in the language, from a file that {@link
   * org.mandategraph.store.Version} prefers.
   *
   * @param id the document's identity, such as {@code A/RES/66/181}
   * @param file the file whose reading was not written
   */
  public record PassedOver(String id, Path file) {}
}
