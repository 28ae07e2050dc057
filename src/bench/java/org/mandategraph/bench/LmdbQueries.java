package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** Loads Turtle into RDF4J's LMDB store and times the named queries there. */
final class LmdbQueries {
  private LmdbQueries() {}

  /**
   * Runs it.
   *
   * @param args the seconds that a query may take, a new folder for the store, and the file of
   *     Turtle
   */
  public static void main(String[] args) throws Exception {
    LmdbStoreConfig indexes = new LmdbStoreConfig("spoc,posc,ospc");
    SailRepository repository =
        new SailRepository(new LmdbStore(Path.of(args[1]).toFile(), indexes));
    try {
      load(repository, Path.of(args[2]));
      // A connection in which a query was cut off answers no other.
      QueryTimes.print(
          (sparql, most) -> {
            try (RepositoryConnection connection = repository.getConnection()) {
              TupleQuery query = connection.prepareTupleQuery(sparql);
              query.setMaxExecutionTime((int) most.toSeconds());
              try (TupleQueryResult result = query.evaluate()) {
                return result.stream().count();
              }
            }
          },
          Duration.ofSeconds(Long.parseLong(args[0])));
    } finally {
      repository.shutDown();
    }
  }

  private static void load(Repository repository, Path file) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      long start = System.nanoTime();
      connection.add(file.toFile(), RDFFormat.TURTLE);
      System.out.printf("load %.1f %d%n", (System.nanoTime() - start) / 1e6, connection.size());
    }
  }
}
