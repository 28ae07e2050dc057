package org.mandategraph.store;

import java.nio.file.Path;

/** A process that writes one document over and over, in two wordings, until it is killed. */
final class RestlessWriter {
  private RestlessWriter() {}

  /**
   * Writes.
   *
   * @param args the store's folder
   */
  public static void main(String[] args) throws StoreException {
    DocumentGraph laundering = Graphs.resolution("A/RES/66/181", "to fight laundering");
    DocumentGraph publishing = Graphs.resolution("A/RES/66/181", "to start publishing");
    try (MandateStore store = MandateStore.open(Path.of(args[0]))) {
      for (int i = 0; i < 100_000; i++) {
        store.replace(i % 2 == 0 ? laundering : publishing);
        System.out.println(i);
      }
    }
  }
}
