package org.mandategraph.bench;

import java.nio.file.Path;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.mandategraph.store.MandateStore;

/** Times the named queries on our store. */
final class StoreQueries {
  private StoreQueries() {}

  /**
   * Runs it.
   *
   * @param args the folder of the store
   */
  public static void main(String[] args) throws Exception {
    try (MandateStore store = MandateStore.open(Path.of(args[0]))) {
      QueryTimes.print(
          sparql ->
              Txn.calculateRead(
                  store.dataset(),
                  () -> {
                    try (QueryExecution execution =
                        QueryExecution.dataset(store.dataset()).query(sparql).build()) {
                      return (long) ResultSetFormatter.consume(execution.execSelect());
                    }
                  }));
    }
  }
}
