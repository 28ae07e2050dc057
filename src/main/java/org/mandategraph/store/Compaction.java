package org.mandategraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes the indexes of a closed TDB2 database anew, each in its order, so that every block of them
 * is full: transactions leave behind the blocks that they changed, and blocks that were split are
 * half empty. The terms stay where they are, so that nothing is looked up. Jena's own compaction
 * loads all triples again, with indexes that the store does not have.
 *
 * <p>The new database takes the place of the old one when it is complete: a process that is killed
 * leaves one of the two.
 */
final class Compaction {
  private final Path database;
  private final Path fresh;
  private final Path old;
  private final StoreParams parameters;

  /** Of the database in this folder, which has indexes of quads alone. */
  Compaction(Path database, StoreParams parameters) {
    this.database = database;
    this.fresh = database.resolveSibling(database.getFileName() + ".new");
    this.old = database.resolveSibling(database.getFileName() + ".old");
    this.parameters = parameters;
  }

  /** Compacts it. */
  void run() throws IOException {
    finish();
    Files.createDirectories(fresh);
    // Java keeps the memory into which files were mapped until it collects garbage: that of the
    // ingestion before, and of each index, which is therefore opened alone.
    System.gc();
    for (String index : parameters.getQuadIndexes()) {
      pack(index);
    }
    copyTerms(storage(database), storage(fresh));
    Files.move(database, old);
    finish();
  }

  /** Finishes what a killed process left unfinished, or takes it back. */
  void finish() throws IOException {
    if (!Files.exists(database) && Files.exists(fresh)) {
      Files.move(fresh, database);
    }
    FileUtils.deleteDirectory(fresh.toFile());
    FileUtils.deleteDirectory(old.toFile());
  }

  private DatasetGraph connect(Path folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder), parameters);
  }

  /** The folder below that of a database in which its files are. */
  private Path storage(Path folder) {
    DatasetGraph graphs = connect(folder);
    try {
      return Path.of(TDBInternal.getDatasetGraphTDB(graphs).getLocation().getDirectoryPath());
    } finally {
      TDBInternal.expel(graphs, true);
    }
  }

  private void pack(String index) {
    DatasetGraph from = connect(database);
    DatasetGraph to = connect(fresh);
    try {
      pack(from, index, TDBInternal.findIndex(to, index));
    } finally {
      TDBInternal.expel(from, true);
      TDBInternal.expel(to, true);
    }
  }

  private static void pack(DatasetGraph from, String name, TupleIndex index) {
    BPlusTree source = tree(TDBInternal.findIndex(from, name));
    BPlusTree target = tree(index);
    from.executeRead(
        () ->
            CoLib.executeWrite(
                index,
                () ->
                    BPlusTreeRewriter.packIntoBPlusTree(
                        source.iterator(),
                        target.getParams(),
                        target.getRecordFactory(),
                        target.getStateManager().getBufferChannel(),
                        target.getNodeManager().getBlockMgr(),
                        target.getRecordsMgr().getBlockMgr())));
  }

  private static BPlusTree tree(TupleIndex index) {
    return (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
  }

  /** What is in neither an index of triples or quads nor the journal. */
  private void copyTerms(Path from, Path to) throws IOException {
    List<String> kinds =
        List.of(
            parameters.getNodeTableBaseName(),
            parameters.getPrefixTableBaseName(),
            parameters.getPrimaryIndexPrefix());
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (kinds.stream().anyMatch(name::startsWith)) {
          Path copy = to.resolve(name);
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
          }
        }
      }
    }
  }
}
