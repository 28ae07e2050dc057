package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.JenaStart;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.lineage.LineageFacts;

/**
 * The graphs on disk: one named graph a document, one for the authority vocabularies, one for the
 * ontology, and a full-text index over all. Queries see their union as the default graph.
 *
 * <p>One process at a time uses a store. Within it, any number of threads read while one writes.
 */
public final class MandateStore implements AutoCloseable {
  static {
    JenaStart.ensure();
  }

  /**
   * What became of documents that were given to a store.
   *
   * @param changed how many graphs changed
   * @param outranked the files that were not written, because the store had a better {@link
   *     Version} in their language before
   */
  public record WriteResult(int changed, List<DocumentGraph> outranked) {}

  private static final String TRIPLES = "tdb";
  private static final String TEXT = "text";
  private static final String FILES = "files";
  private static final String FACTS = "lineage";

  /** A smaller store is not compacted: its files are as large as TDB2 makes them at the least. */
  private static final long WORTH_WHILE = 256L << 20;

  /** A store is compacted when it has grown so much. */
  private static final double GROWN = 1.5;

  /**
   * The indexes of quads. Queries ask the union of all graphs, or one whole graph, so that the two
   * further ones that start with the graph would cost time and disk for nothing.
   */
  static final StoreParams PARAMETERS =
      StoreParams.builder("mandates")
          .quadIndexes(new String[] {"GSPO", "POSG", "OSPG", "SPOG"})
          .build();

  private final Path folder;

  /** Null where it is lent: the owner closes it. */
  private final @Nullable StoreLock lock;

  private final StoreParts parts;
  private final Dataset dataset;

  private MandateStore(Path folder, @Nullable StoreLock lock, StoreParts parts) {
    this.folder = folder;
    this.lock = lock;
    this.parts = parts;
    this.dataset = DatasetFactory.wrap(parts.text().dataset());
  }

  /**
   * Opens the store in a folder, and creates it where there is none. What a killed process left
   * unfinished is repaired, and the authority vocabularies are updated to this program's.
   *
   * @throws StoreInUseException where another process has it open
   * @throws StoreException where the disk refuses
   */
  public static MandateStore open(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          folder + " cannot be made: " + e.getMessage() + "; name another folder with --data", e);
    }
    StoreLock lock = StoreLock.acquire(folder);
    try {
      new Compaction(folder.resolve(TRIPLES), PARAMETERS).finish();
      Files.createDirectories(folder.resolve(TRIPLES));
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

  /**
   * Writes the triples of a closed store anew where they take much more disk than they did when
   * that was last done. It takes less than a tenth of the time of loading them, and the disk once
   * more while it lasts.
   *
   * @throws StoreException where another process uses the store or the disk refuses
   */
  public static void compactWhereItPays(Path folder) throws StoreException {
    Path triples = folder.resolve(TRIPLES);
    WriteJournal journal = new WriteJournal(folder);
    StoreLock lock = StoreLock.acquire(folder);
    try {
      long bytes = FileUtils.sizeOfDirectory(triples.toFile());
      if (bytes > Math.max(WORTH_WHILE, GROWN * journal.compactBytes())) {
        new Compaction(triples, PARAMETERS).run();
        journal.compacted(FileUtils.sizeOfDirectory(triples.toFile()));
      }
    } catch (IOException | RuntimeException e) {
      throw new StoreException(folder + " cannot be compacted: " + e.getMessage(), e);
    } finally {
      lock.close();
    }
  }

  private static MandateStore open(Path folder, StoreLock lock) throws IOException {
    DatasetGraph base =
        DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve(TRIPLES)), PARAMETERS);
    try {
      base.getContext().set(TDB2.symUnionDefaultGraph, true);
      Path words = folder.resolve(TEXT);
      WriteJournal journal = new WriteJournal(folder);
      if (!TextSearch.exists(words)) {
        journal.add(List.of(WriteJournal.ALL));
      }
      TextSearch text = TextSearch.open(words, base);
      text.dataset().getContext().set(TDB2.symUnionDefaultGraph, true);
      QC.setFactory(text.dataset().getContext(), SortedExecution.FACTORY);
      DocumentFiles files = new DocumentFiles(folder.resolve(FILES));
      KeptFacts<LineageFacts> facts = LineageFiles.in(folder.resolve(FACTS));
      files.drop(journal.unfinished());
      facts.drop(journal.unfinished());
      text.repair(journal);
      if (!journal.hasChanged()) {
        journal.finish();
      }
      MandateStore store =
          new MandateStore(folder, lock, StoreParts.of(base, text, journal, files, facts));
      store.refreshAuthorities();
      return store;
    } catch (IOException | RuntimeException e) {
      TDBInternal.expel(base, true);
      throw e;
    }
  }

  private void refreshAuthorities() throws StoreException {
    refresh(parts.identity().authorityGraph(), ProgramGraph.vocabularies());
    refresh(parts.identity().ontologyGraph(), ProgramGraph.ontology());
  }

  private void refresh(String iri, ProgramGraph program) throws StoreException {
    Node name = NodeFactory.createURI(iri);
    Triple stamp =
        Triple.create(
            name, Vocabulary.SHA256.asNode(), NodeFactory.createLiteralString(program.sha256()));
    DatasetGraph base = parts.base();
    if (!base.calculateRead(
        () -> base.contains(name, stamp.getSubject(), stamp.getPredicate(), stamp.getObject()))) {
      Graph graph = program.graph();
      graph.add(stamp);
      try (StoreWriting writing = write()) {
        writing.replace(name, graph);
        writing.commit();
      }
    }
  }

  /**
   * Writes a document's graph in one transaction, in place of the one before. Where nothing
   * changed, nothing is written.
   *
   * @return whether the store changed
   */
  public boolean replace(DocumentGraph document) throws StoreException {
    return replace(List.of(document)).changed() > 0;
  }

  /**
   * Writes the graphs of several documents in one transaction, and what ties them to others: all of
   * it or nothing. Of each language of a document the best file is kept, stored or given, as {@link
   * LanguageVersions} decides.
   */
  public WriteResult replace(List<DocumentGraph> files) throws StoreException {
    try (StoreWriting writing = write()) {
      WriteResult result = writing.replace(files);
      writing.commit();
      return result;
    }
  }

  /**
   * Starts to write many documents in few transactions, which is much faster and takes much less
   * disk than one each. Other threads that write wait until it is closed; readers see what was
   * there before, until it commits.
   */
  public StoreWriting write() {
    return new StoreWriting(parts);
  }

  /** Whether it contains no document. */
  public boolean isEmpty() {
    DatasetGraph base = parts.base();
    return base.calculateRead(
        () ->
            !base.contains(
                Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.DOCUMENT_GRAPH.asNode()));
  }

  /** Its folder. What is made of files on the way into the store is kept in folders below it. */
  public Path folder() {
    return folder;
  }

  /**
   * Whether its graphs and files of a language version are those of a file with these bytes.
   *
   * @param id the document's part of the IRI below {@code id/}
   * @param sha256 of the bytes, lower-case hexadecimal
   */
  public boolean has(String id, Version version, String sha256) {
    Identity identity = parts.identity();
    String expression = identity.expression(identity.document(id), version.language());
    Node source = NodeFactory.createURI(identity.part(expression, "source"));
    Node hash = NodeFactory.createLiteralString(sha256);
    DatasetGraph base = parts.base();
    return parts.files().text(identity.graphOf(expression)).isPresent()
        && base.calculateRead(
            () -> base.contains(Node.ANY, source, Vocabulary.SHA256.asNode(), hash));
  }

  /** The ids of the documents that the store contains, in order. */
  public List<String> documents() {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .getUnionModel()
                .listSubjectsWithProperty(RDF.type, Vocabulary.DOCUMENT_GRAPH)
                .mapWith(graph -> graph.getPropertyResourceValue(FOAF.primaryTopic))
                .mapWith(document -> document.getRequiredProperty(RDFS.label).getString())
                .toList()
                .stream()
                .sorted()
                .toList());
  }

  /**
   * The file with a text as Akoma Ntoso; empty where the store does not contain it.
   *
   * @param id its part of the IRI below {@code id/}: of a language version or of a document, whose
   *     text is that of the version with the facts
   */
  public Optional<Path> akomaNtoso(String id) {
    return file(id, parts.files()::akomaNtoso);
  }

  /**
   * The file with a text as it was read, in UTF-8; empty where the store does not contain it.
   *
   * @param id its part of the IRI below {@code id/}, as of {@link #akomaNtoso}
   */
  public Optional<Path> text(String id) {
    return file(id, parts.files()::text);
  }

  private Optional<Path> file(String id, Function<String, Optional<Path>> kind) {
    Identity identity = parts.identity();
    return kind.apply(identity.graph(id))
        .or(
            () ->
                parts
                    .base()
                    .calculateRead(() -> parts.versions().withFacts(identity.document(id)))
                    .flatMap(version -> kind.apply(identity.graphOf(version))));
  }

  /**
   * When the store changed last.
   *
   * @throws StoreException where the disk refuses
   */
  public Instant changed() throws StoreException {
    return parts.journal().changed();
  }

  /**
   * What a portal wants to know of the store, as {@link DatasetDescription} says it: from the
   * statistics kept in its folder. Where there are none of the store as it is now, it is counted,
   * which takes seconds for some million triples; nothing is written.
   *
   * @throws StoreException where the disk refuses
   */
  public Model description() throws StoreException {
    return DatasetDescription.of(
        statistics().read().orElseGet(() -> IndexStatistics.of(parts.base())));
  }

  /**
   * Counts the store where it has changed since it was last counted, and keeps the statistics in
   * its folder for those who ask for its {@link #description}.
   *
   * @throws StoreException where the disk refuses
   */
  public void keepStatistics() throws StoreException {
    KeptStatistics kept = statistics();
    if (kept.read().isEmpty()) {
      try {
        kept.write(IndexStatistics.of(parts.base()));
      } catch (IOException e) {
        throw new StoreException("the statistics cannot be written: " + e.getMessage(), e);
      }
    }
  }

  private KeptStatistics statistics() throws StoreException {
    return new KeptStatistics(folder, changed());
  }

  /** All graphs, with their union as default graph and text search; for queries. */
  public Dataset dataset() {
    return dataset;
  }

  /** The same store, for somebody else in this process: closing what is lent closes nothing. */
  public MandateStore lend() {
    return new MandateStore(folder, null, parts);
  }

  @Override
  public void close() {
    if (lock != null) {
      TDBInternal.expel(parts.base(), true);
      parts.text().close();
      lock.close();
    }
  }
}
