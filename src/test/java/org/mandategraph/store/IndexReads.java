package org.mandategraph.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Counts what is read of a store's indexes: each look-up, and each entry that it gives. */
final class IndexReads {
  private long count;

  /** Counts from now on; of one thread. */
  static IndexReads of(DatasetGraph dataset) {
    IndexReads reads = new IndexReads();
    DatasetGraph inner = dataset;
    while (inner instanceof DatasetGraphWrapper wrapper
        && !(inner instanceof DatasetGraphSwitchable)) {
      inner = wrapper.getWrapped();
    }
    DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(inner);
    for (TupleTable table :
        List.of(
            storage.getQuadTable().getNodeTupleTable().getTupleTable(),
            storage.getTripleTable().getNodeTupleTable().getTupleTable())) {
      for (int i = 0; i < table.numIndexes(); i++) {
        table.setTupleIndex(i, reads.new CountedIndex(table.getIndex(i)));
      }
    }
    return reads;
  }

  /** How many there were since the count was taken last. */
  long take() {
    long taken = count;
    count = 0;
    return taken;
  }

  private final class CountedIndex extends TupleIndexWrapper {
    CountedIndex(TupleIndex index) {
      super(index);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
      count++;
      return Iter.map(
          super.find(pattern),
          entry -> {
            count++;
            return entry;
          });
    }
  }
}
