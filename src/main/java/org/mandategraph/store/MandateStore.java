package org.mandategraph.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.JenaStart;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

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

  /**
   * The indexes of quads. Queries ask the union of all graphs, or one whole graph, so that the two
   * further ones that start with the graph would cost time and disk for nothing.
   */
  private static final StoreParams PARAMETERS =
      StoreParams.builder("mandates")
          .quadIndexes(new String[] {"GSPO", "POSG", "OSPG", "SPOG"})
          .build();

  private final Identity identity;
  private final StoreLock lock;
  private final WriteJournal journal;
  private final DocumentFiles files;
  private final DatasetGraph base;
  private final TextSearch text;
  private final Dataset dataset;
  private final LanguageVersions versions;
  private final StoredLineage lineage;
  private final History history;

  private MandateStore(Path folder, StoreLock lock, DatasetGraph base, TextSearch text) {
    this.identity = Identity.standard();
    this.lock = lock;
    this.journal = new WriteJournal(folder);
    this.files = new DocumentFiles(folder.resolve(FILES));
    this.base = base;
    this.text = text;
    this.dataset = DatasetFactory.wrap(text.dataset());
    this.versions = new LanguageVersions(identity, base);
    this.lineage = new StoredLineage(identity, Authorities.standard(), base);
    this.history = new History(identity, base);
  }

  /**
   * Opens the store in a folder, and creates it where there is none. What a killed process left
   * unfinished is repaired, and the authority vocabularies are updated to this program's.
   *
   * @throws StoreException where another process uses it or the disk refuses
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
    DatasetGraph base =
        DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve(TRIPLES)), PARAMETERS);
    try {
      base.getContext().set(TDB2.symUnionDefaultGraph, true);
      Path words = folder.resolve(TEXT);
      WriteJournal journal = new WriteJournal(folder);
      if (!TextSearch.exists(words)) {
        journal.begin(List.of(WriteJournal.ALL));
      }
      TextSearch text = TextSearch.open(words, base);
      text.dataset().getContext().set(TDB2.symUnionDefaultGraph, true);
      new DocumentFiles(folder.resolve(FILES)).drop(journal.unfinished());
      text.repair(journal);
      if (!journal.hasChanged()) {
        journal.finish();
      }
      MandateStore store = new MandateStore(folder, lock, base, text);
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
      Change change = Change.whole(name, copy(name), program.graph());
      write(List.of(change), Map.of(), () -> apply(change));
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
   * it or nothing. Many documents a transaction are much faster, and take much less disk, than one.
   * Of each language of a document the best file is kept, stored or given, as {@link
   * LanguageVersions} decides.
   */
  public synchronized WriteResult replace(List<DocumentGraph> files) throws StoreException {
    Map<String, List<DocumentGraph>> byDocument =
        files.stream().collect(groupingBy(DocumentGraph::id, LinkedHashMap::new, toList()));
    List<Change> changes = new ArrayList<>();
    List<Runnable> entries = new ArrayList<>();
    List<DocumentGraph> taken = new ArrayList<>();
    List<DocumentGraph> outranked = new ArrayList<>();
    byDocument.forEach(
        (id, all) -> {
          LanguageVersions.Choice choice = base.calculateRead(() -> versions.choose(id, all));
          changes.addAll(choice.changes());
          taken.addAll(choice.taken());
          outranked.addAll(choice.outranked());
          if (!choice.changes().isEmpty()) {
            entries.add(() -> history.add(choice.document(), choice.isNew(), choice.facts()));
          }
        });
    Set<Node> changed = changes.stream().map(Change::graph).collect(toSet());
    Map<String, DocumentGraph> written = new LinkedHashMap<>();
    for (DocumentGraph file : taken) {
      String document = identity.document(file.id());
      String version = identity.graphOf(identity.expression(document, file.version().language()));
      if (changed.contains(NodeFactory.createURI(identity.graphOf(document)))
          || changed.contains(NodeFactory.createURI(version))
          || this.files.text(version).isEmpty()) {
        written.put(version, file);
      }
    }
    if (!written.isEmpty()) {
      write(
          changes,
          written,
          () -> {
            tie(changes);
            entries.forEach(Runnable::run);
          });
    }
    return new WriteResult(changes.size(), outranked);
  }

  private Graph copy(Node name) {
    return base.calculateRead(() -> GraphCopy.of(base, name));
  }

  /** Applies the changes of documents' graphs, and brings up to date what ties them to others. */
  private void tie(List<Change> changes) {
    Set<Node> graphs = changes.stream().map(Change::graph).collect(toSet());
    Set<Node> affected = new HashSet<>(lineage.dependents(graphs));
    changes.forEach(this::apply);
    lineage.forget(graphs);
    affected.addAll(graphs);
    affected.addAll(lineage.dependents(graphs));
    lineage.changes(affected).forEach(this::apply);
  }

  private void write(List<Change> changes, Map<String, DocumentGraph> written, Runnable apply)
      throws StoreException {
    List<String> names =
        Stream.concat(changes.stream().map(c -> c.graph().getURI()), written.keySet().stream())
            .distinct()
            .toList();
    try {
      journal.begin(names);
      for (Map.Entry<String, DocumentGraph> document : written.entrySet()) {
        files.put(document.getKey(), document.getValue());
      }
      text.dataset().executeWrite(apply);
      journal.finish();
    } catch (IOException | JenaException e) {
      lineage.forget();
      throw new StoreException(names + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Triples go straight to the storage, which is faster than through the dataset with text. */
  private void apply(Change change) {
    for (Quad quad : change.gone()) {
      base.delete(quad);
      text.remove(quad);
    }
    for (Quad quad : change.fresh()) {
      base.add(quad);
      text.add(quad);
    }
  }

  /** Whether it contains no document. */
  public boolean isEmpty() {
    return base.calculateRead(
        () ->
            !base.contains(
                Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.DOCUMENT_GRAPH.asNode()));
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
    return file(id, files::akomaNtoso);
  }

  /**
   * The file with a text as it was read, in UTF-8; empty where the store does not contain it.
   *
   * @param id its part of the IRI below {@code id/}, as of {@link #akomaNtoso}
   */
  public Optional<Path> text(String id) {
    return file(id, files::text);
  }

  private Optional<Path> file(String id, Function<String, Optional<Path>> kind) {
    return kind.apply(identity.graph(id))
        .or(
            () ->
                base.calculateRead(() -> versions.withFacts(identity.document(id)))
                    .flatMap(version -> kind.apply(identity.graphOf(version))));
  }

  /**
   * When the store changed last.
   *
   * @throws StoreException where the disk refuses
   */
  public Instant changed() throws StoreException {
    return journal.changed();
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
