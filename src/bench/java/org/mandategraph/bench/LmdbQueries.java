package org.mandategraph.bench;

import java.nio.file.Path;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** Loads N-Quads into RDF4J's LMDB store and times the named queries there. */
final class LmdbQueries {
  private LmdbQueries() {}

  /**
   * Runs it.
   *
   * @param args a new folder for the store, and the file of N-Quads
   */
  public static void main(String[] args) throws Exception {
    LmdbStoreConfig indexes = new LmdbStoreConfig("spoc,posc,ospc,cspo");
    SailRepository repository =
        new SailRepository(new LmdbStore(Path.of(args[0]).toFile(), indexes));
    try (RepositoryConnection connection = repository.getConnection()) {
      long start = System.nanoTime();
      connection.add(Path.of(args[1]).toFile(), RDFFormat.NQUADS);
      System.out.printf("load %.1f %d%n", (System.nanoTime() - start) / 1e6, connection.size());
      QueryTimes.print(
          sparql -> {
            try (TupleQueryResult result = connection.prepareTupleQuery(sparql).evaluate()) {
              return result.stream().count();
            }
          });
    } finally {
      repository.shutDown();
    }
  }
}
