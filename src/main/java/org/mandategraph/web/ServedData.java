package org.mandategraph.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/**
 * What a server gives. It stays as it is while the server runs: one process at a time holds a
 * store.
 *
 * @param dataset the graphs
 * @param changed when they changed last
 * @param akomaNtoso the file with a document's text, by the document's id
 */
record ServedData(Dataset dataset, Instant changed, Function<String, Optional<Path>> akomaNtoso) {
  /** All that a store holds. */
  static ServedData of(MandateStore store) throws StoreException {
    return new ServedData(store.dataset(), store.changed(), store::akomaNtoso);
  }
}
