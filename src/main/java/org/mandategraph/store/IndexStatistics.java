package org.mandategraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts the union of the graphs of a TDB2 database by the numbers of its terms, in one pass over
 * the index by subject. What links to partners is found in one pass over the file of terms: TDB2
 * itself reads each term byte by byte, which takes minutes for all of a large store.
 */
final class IndexStatistics {
  private final DatasetGraph database;
  private final NodeTupleTable quads;
  private final NodeTable terms;
  private final NodeId type;
  private final DatasetStatistics statistics = new DatasetStatistics();

  private IndexStatistics(DatasetGraph database) {
    this.database = database;
    this.quads = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    this.terms = quads.getNodeTable();
    this.type = terms.getNodeIdForNode(RDF.type.asNode());
  }

  /** Counts a database that has an index by subject, {@code SPOG}. */
  static DatasetStatistics of(DatasetGraph database) {
    return database.calculateRead(() -> new IndexStatistics(database).count());
  }

  private DatasetStatistics count() {
    countBySubject();
    TermFile.of(database).forEachIri(this::countLinks);
    return statistics;
  }

  /** A triple that several graphs contain comes once for each of them, one after the other. */
  private void countBySubject() {
    Map<NodeId, Long> properties = new HashMap<>();
    Map<NodeId, Long> classes = new HashMap<>();
    Tuple<NodeId> last = null;
    Iterator<Tuple<NodeId>> all = TDBInternal.findIndex(database, "SPOG").all();
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (isSame(quad, last, 3) && isSame(quad, last, 2) && isSame(quad, last, 1)) {
        continue;
      }
      statistics.triples++;
      if (!isSame(quad, last, 1)) {
        statistics.subjects++;
      }
      properties.merge(quad.get(2), 1L, Long::sum);
      if (quad.get(2).equals(type)) {
        classes.merge(quad.get(3), 1L, Long::sum);
      }
      last = quad;
    }
    properties.forEach((id, count) -> statistics.properties.put(iri(id), count));
    classes.forEach((id, count) -> statistics.classes.put(iri(id), count));
  }

  private static boolean isSame(Tuple<NodeId> quad, @Nullable Tuple<NodeId> last, int column) {
    return last != null && quad.get(column).equals(last.get(column));
  }

  private void countLinks(NodeId object, String iri) {
    Partner.of(iri).ifPresent(partner -> countLinks(object, partner));
  }

  private void countLinks(NodeId object, Partner partner) {
    Set<Tuple<NodeId>> links = new HashSet<>();
    NodeId any = NodeId.NodeIdAny;
    quads
        .find(any, any, any, object)
        .forEachRemaining(quad -> links.add(TupleFactory.tuple(quad.get(1), quad.get(2))));
    for (Tuple<NodeId> link : links) {
      if (!link.get(1).equals(type) && !iri(link.get(0)).startsWith(partner.space())) {
        statistics
            .links
            .computeIfAbsent(partner, p -> new TreeMap<>())
            .merge(iri(link.get(1)), 1L, Long::sum);
      }
    }
  }

  private String iri(NodeId id) {
    return terms.getNodeForNodeId(id).toString();
  }
}
