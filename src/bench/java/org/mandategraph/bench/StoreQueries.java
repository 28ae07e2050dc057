package org.mandategraph.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
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
   * @param args the seconds that a query may take, and the folder of the store
   */
  public static void main(String[] args) throws Exception {
    try (MandateStore store = MandateStore.open(Path.of(args[1]))) {
      QueryTimes.print(
          (sparql, most) ->
              Txn.calculateRead(
                  store.dataset(),
                  () -> {
                    try (QueryExecution execution =
                        QueryExecution.dataset(store.dataset())
                            .query(sparql)
                            .timeout(most.toMillis(), TimeUnit.MILLISECONDS)
                            .build()) {
                      return (long) ResultSetFormatter.consume(execution.execSelect());
                    }
                  }),
          Duration.ofSeconds(Long.parseLong(args[0])));
    }
  }
}
