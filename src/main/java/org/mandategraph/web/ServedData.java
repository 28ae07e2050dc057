package org.mandategraph.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/**
 * The data of a server. They do not change while it runs, because only one process at a time can
 * use a store.
 *
 * @param dataset the graphs
 * @param changed when they changed last
 * @param text the file with a document's text as it was read, by the document's id
 * @param akomaNtoso the file with it as Akoma Ntoso
 * @param operator who runs the server
 */
record ServedData(
    Dataset dataset,
    Instant changed,
    Function<String, Optional<Path>> text,
    Function<String, Optional<Path>> akomaNtoso,
    Operator operator) {
  /** The contents of a store. */
  static ServedData of(MandateStore store, Operator operator) throws StoreException {
    return new ServedData(
        store.dataset(), store.changed(), store::text, store::akomaNtoso, operator);
  }
}
