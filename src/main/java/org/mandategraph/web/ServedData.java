package org.mandategraph.web;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/**
 * The data of a server. They change while it runs where commands are handed to it.
 *
 * @param dataset the graphs
 * @param changed when they changed last
 * @param text the file with a document's text as it was read, by the document's id
 * @param akomaNtoso the file with it as Akoma Ntoso
 * @param description what {@link org.mandategraph.store.DatasetDescription} says of them; may take
 *     its time
 * @param operator who runs the server
 */
record ServedData(
    Dataset dataset,
    Supplier<Instant> changed,
    Function<String, Optional<Path>> text,
    Function<String, Optional<Path>> akomaNtoso,
    Supplier<Model> description,
    Operator operator) {
  /** The contents of a store. */
  static ServedData of(MandateStore store, Operator operator) {
    return new ServedData(
        store.dataset(),
        () -> changed(store),
        store::text,
        store::akomaNtoso,
        () -> description(store),
        operator);
  }

  private static Instant changed(MandateStore store) {
    try {
      return store.changed();
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model description(MandateStore store) {
    try {
      return store.description();
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }
}
