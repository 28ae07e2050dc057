package org.mandategraph.store;

import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandategraph.authority.Authorities;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.LineageFactsReader;
import org.mandategraph.lineage.LineageFacts;

/**
 * What an open store consists of.
 *
 * @param identity names its graphs
 * @param base the triples on disk
 * @param text the full-text index over them
 * @param journal of what is being written
 * @param files the texts beside the graphs
 * @param versions choose among the files of a document
 * @param facts what lineage needs of each document
 * @param lineage ties documents to each other
 * @param history of updates
 * @param writing is locked by the thread that writes, from its first change until the journal says
 *     that all is written
 */
record StoreParts(
    Identity identity,
    DatasetGraph base,
    TextSearch text,
    WriteJournal journal,
    DocumentFiles files,
    LanguageVersions versions,
    KeptFacts<LineageFacts> facts,
    StoredLineage lineage,
    History history,
    ReentrantLock writing) {
  static StoreParts of(
      DatasetGraph base,
      TextSearch text,
      WriteJournal journal,
      DocumentFiles files,
      KeptFacts<LineageFacts> facts) {
    Identity identity = Identity.standard();
    return new StoreParts(
        identity,
        base,
        text,
        journal,
        files,
        new LanguageVersions(identity, base),
        facts,
        new StoredLineage(
            identity, base, new LineageFactsReader(identity, Authorities.standard()), facts),
        new History(identity, base),
        new ReentrantLock());
  }
}
