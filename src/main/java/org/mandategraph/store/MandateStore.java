package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.ExtractionGraph;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

/**
 * The graphs on disk: one named graph a document, one for the authority vocabularies, one for the
 * ontology, and a full-text index over all. Queries see their union as the default graph.
 *
 * <p>One process at a time holds a store. Within it, any number of threads read while one writes.
 */
public final class MandateStore implements AutoCloseable {
  private static final String TRIPLES = "tdb";
  private static final String TEXT = "text";

  private final Identity identity;
  private final ExtractionGraph extractionGraph;
  private final StoreLock lock;
  private final Pending pending;
  private final DatasetGraph base;
  private final TextSearch text;
  private final Dataset dataset;

  private MandateStore(
      Identity identity, StoreLock lock, Pending pending, DatasetGraph base, TextSearch text) {
    this.identity = identity;
    this.extractionGraph =
        new ExtractionGraph(identity, Authorities.standard(), ProgramVersion.current());
    this.lock = lock;
    this.pending = pending;
    this.base = base;
    this.text = text;
    this.dataset = DatasetFactory.wrap(text.dataset());
  }

  /**
   * Opens the store in a folder, and makes it where there is none. What a killed process left
   * unfinished is put right, and the authority vocabularies are brought up to this program's.
   *
   * @throws StoreException where another process holds it or the disk refuses
   */
  public static MandateStore open(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder.resolve(TRIPLES));
    } catch (IOException e) {
      throw new StoreException(
          folder + " cannot be made: " + e.getMessage() + "; name another folder with --data", e);
    }
    StoreLock lock = StoreLock.acquire(folder);
    try {
      return open(folder, lock);
    } catch (IOException | RuntimeException e) {
      // Storage and index report broken files with exceptions of many kinds, most of them
      // unchecked.
      lock.close();
      throw new StoreException(
          folder
              + " cannot be opened as a store: "
              + e.getMessage()
              + "; name another folder with --data, or delete this one and ingest again",
          e);
    }
  }

  private static MandateStore open(Path folder, StoreLock lock) throws IOException {
    DatasetGraph base = DatabaseMgr.connectDatasetGraph(folder.resolve(TRIPLES).toString());
    try {
      base.getContext().set(TDB2.symUnionDefaultGraph, true);
      Path words = folder.resolve(TEXT);
      Pending pending = new Pending(folder);
      if (!TextSearch.exists(words)) {
        pending.markAll();
      }
      TextSearch text = TextSearch.open(words, base);
      text.dataset().getContext().set(TDB2.symUnionDefaultGraph, true);
      text.putRight(pending);
      MandateStore store = new MandateStore(Identity.standard(), lock, pending, base, text);
      store.refreshAuthorities();
      return store;
    } catch (IOException | RuntimeException e) {
      TDBInternal.expel(base, true);
      throw e;
    }
  }

  private void refreshAuthorities() throws StoreException {
    refresh(identity.authorityGraph(), ProgramGraph.vocabularies());
    refresh(identity.ontologyGraph(), ProgramGraph.ontology());
  }

  private void refresh(String iri, ProgramGraph program) throws StoreException {
    Node name = NodeFactory.createURI(iri);
    Triple stamp =
        Triple.create(
            name, Vocabulary.SHA256.asNode(), NodeFactory.createLiteralString(program.sha256()));
    if (!base.calculateRead(
        () -> base.contains(name, stamp.getSubject(), stamp.getPredicate(), stamp.getObject()))) {
      program.graph().add(stamp);
      write(name, copy(name).stream().toList(), program.graph().find().toList());
    }
  }

  /**
   * Writes a document's graph in one transaction, in the place of the one there was. Where nothing
   * changed, nothing is written.
   *
   * @return whether the store changed
   */
  public synchronized boolean replace(Extraction extraction) throws StoreException {
    Node name = NodeFactory.createURI(identity.graph(extraction.resolution().id()));
    Graph wanted = extractionGraph.of(extraction);
    Graph held = copy(name);
    List<Triple> gone = held.stream().filter(t -> !wanted.contains(t)).toList();
    List<Triple> fresh = wanted.stream().filter(t -> !held.contains(t)).toList();
    if (gone.isEmpty() && fresh.isEmpty()) {
      return false;
    }
    write(name, gone, fresh);
    return true;
  }

  private Graph copy(Node name) {
    return base.calculateRead(
        () -> {
          Graph copy = GraphFactory.createDefaultGraph();
          Iterator<Quad> quads = base.find(name, Node.ANY, Node.ANY, Node.ANY);
          quads.forEachRemaining(q -> copy.add(q.asTriple()));
          return copy;
        });
  }

  private void write(Node name, List<Triple> gone, List<Triple> fresh) throws StoreException {
    DatasetGraph writable = text.dataset();
    try {
      pending.mark(name.getURI());
      writable.executeWrite(
          () -> {
            gone.forEach(t -> writable.delete(Quad.create(name, t)));
            fresh.forEach(t -> writable.add(Quad.create(name, t)));
          });
      pending.clear();
    } catch (IOException | JenaException e) {
      throw new StoreException(name.getURI() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Whether no document is held. */
  public boolean isEmpty() {
    return base.calculateRead(
        () ->
            !base.contains(
                Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.DOCUMENT_GRAPH.asNode()));
  }

  /** The documents held, by their ids. */
  public List<HeldDocument> documents() {
    return HeldDocuments.list(dataset);
  }

  /** All graphs, with their union as default graph and text search; for queries. */
  public Dataset dataset() {
    return dataset;
  }

  @Override
  public void close() {
    TDBInternal.expel(base, true);
    text.close();
    lock.close();
  }
}
