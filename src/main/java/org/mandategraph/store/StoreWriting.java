package org.mandategraph.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.mandategraph.graph.Identity;
import org.mandategraph.lineage.LineageFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes documents into a store. What is written between two commits is one transaction: all of it
 * or nothing. Triples that are written together take much less disk, because each transaction
 * copies the blocks that it changes. For the thread that started it alone; close it.
 */
public final class StoreWriting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreWriting.class);

  private final StoreParts parts;

  /** The graphs that were written since the last commit, and the names of the files beside them. */
  private final Set<String> written = new LinkedHashSet<>();

  /** The graphs of documents whose ties to others are to be found again. */
  private final Set<Node> untied = new HashSet<>();

  StoreWriting(StoreParts parts) {
    this.parts = parts;
    parts.writing().lock();
  }

  /**
   * Writes the graphs of several documents, and what ties them to others. Of each language of a
   * document the best file is kept, stored or given, as {@link LanguageVersions} decides. Where
   * nothing changed, nothing is written.
   *
   * @throws StoreException where it cannot be written; all since the last commit is lost then
   */
  public MandateStore.WriteResult replace(List<DocumentGraph> documents) throws StoreException {
    begin();
    Map<String, List<DocumentGraph>> byDocument =
        documents.stream().collect(groupingBy(DocumentGraph::id, LinkedHashMap::new, toList()));
    List<LanguageVersions.Choice> choices = new ArrayList<>();
    byDocument.forEach((id, all) -> choices.add(parts.versions().choose(id, all)));
    List<Change> changes = choices.stream().flatMap(c -> c.changes().stream()).toList();
    Map<String, DocumentGraph> files = files(choices, changes);
    if (!files.isEmpty()) {
      apply(
          changes,
          files,
          () -> {
            write(choices, changes);
            choices.stream()
                .filter(c -> !c.changes().isEmpty())
                .forEach(c -> parts.history().add(c.document(), c.isNew(), c.facts()));
          });
    }
    List<DocumentGraph> outranked = choices.stream().flatMap(c -> c.outranked().stream()).toList();
    return new MandateStore.WriteResult(changes.size(), outranked);
  }

  /** Writes a graph in place of the one before, whole: it may have blank nodes. */
  void replace(Node name, Graph graph) throws StoreException {
    begin();
    Change change = Change.whole(name, GraphCopy.of(parts.base(), name), graph);
    apply(List.of(change), Map.of(), () -> apply(change));
  }

  /**
   * Makes what was written since the last commit permanent and visible.
   *
   * @throws StoreException where the disk refuses; all since the last commit is lost then
   */
  public void commit() throws StoreException {
    if (written.isEmpty()) {
      abort();
      return;
    }
    try {
      parts.lineage().changes(untied, this::apply);
      untied.clear();
    } catch (UncheckedIOException | JenaException e) {
      throw failure("what ties the documents", e);
    }
    try {
      parts.text().dataset().commit();
      parts.text().dataset().end();
      written.clear();
      parts.journal().finish();
    } catch (IOException | JenaException e) {
      fail(e);
      throw failure("what was read", e);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() {
    try {
      abort();
    } finally {
      parts.writing().unlock();
    }
  }

  private void begin() {
    if (!parts.text().dataset().isInTransaction()) {
      parts.text().dataset().begin(ReadWrite.WRITE);
    }
  }

  private void abort() {
    if (parts.text().dataset().isInTransaction()) {
      parts.text().dataset().abort();
      parts.text().dataset().end();
    }
    if (!written.isEmpty()) {
      takeBack();
    }
  }

  /** What was made beside the transaction goes with it; reading the documents again helps. */
  private void takeBack() {
    untied.clear();
    parts.lineage().forget();
    try {
      parts.files().drop(written);
      parts.facts().drop(written);
      parts.journal().withdraw();
    } catch (IOException e) {
      // The journal still names them: they are dropped when the store is opened again.
      LOG.warn("what was not written cannot be taken back: {}", e.getMessage());
    }
    written.clear();
  }

  /** The triples may have been written and their words not, or neither. */
  private void fail(Exception cause) {
    written.clear();
    parts.lineage().forget();
    try {
      parts.journal().fail();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private StoreException failure(String what, Exception cause) {
    return new StoreException(what + " cannot be written: " + cause.getMessage(), cause);
  }

  /** The files to keep beside the graphs, by the name of their version's graph. */
  private Map<String, DocumentGraph> files(
      List<LanguageVersions.Choice> choices, List<Change> changes) {
    Identity identity = parts.identity();
    Set<Node> graphs = graphs(changes);
    Map<String, DocumentGraph> files = new LinkedHashMap<>();
    for (DocumentGraph file : choices.stream().flatMap(c -> c.taken().stream()).toList()) {
      String document = identity.document(file.id());
      String version = identity.graphOf(identity.expression(document, file.version().language()));
      if (graphs.contains(NodeFactory.createURI(identity.graphOf(document)))
          || graphs.contains(NodeFactory.createURI(version))
          || parts.files().text(version).isEmpty()) {
        files.put(version, file);
      }
    }
    return files;
  }

  private void apply(List<Change> changes, Map<String, DocumentGraph> files, Runnable apply)
      throws StoreException {
    List<String> names =
        Stream.concat(changes.stream().map(c -> c.graph().getURI()), files.keySet().stream())
            .distinct()
            .toList();
    written.addAll(names);
    try {
      parts.journal().add(names);
      for (Map.Entry<String, DocumentGraph> file : files.entrySet()) {
        parts.files().put(file.getKey(), file.getValue());
      }
      apply.run();
    } catch (IOException | UncheckedIOException | JenaException e) {
      throw failure(names.toString(), e);
    }
  }

  /** Applies the changes of documents, and notes whose ties depend on them, before and after. */
  private void write(List<LanguageVersions.Choice> choices, List<Change> changes) {
    StoredLineage lineage = parts.lineage();
    Set<Node> graphs = graphs(changes);
    untied.addAll(lineage.dependents(graphs));
    changes.forEach(this::apply);
    choices.forEach(choice -> remember(choice, graphs));
    untied.addAll(graphs);
    untied.addAll(lineage.dependents(graphs));
  }

  /** Remembers of a document that has changed what lineage needs. */
  private void remember(LanguageVersions.Choice choice, Set<Node> graphs) {
    Node name = NodeFactory.createURI(parts.identity().graphOf(choice.document()));
    Graph graph = choice.facts().graph();
    if (graphs.contains(name)) {
      LineageFacts facts =
          choice.taken().stream()
              .filter(file -> file.graph() == graph)
              .findFirst()
              .map(DocumentGraph::lineage)
              .orElseGet(() -> parts.lineage().read(name, graph));
      parts.lineage().put(name, facts);
    }
  }

  private static Set<Node> graphs(List<Change> changes) {
    return changes.stream().map(Change::graph).collect(toSet());
  }

  /** Triples go straight to the storage, which is faster than through the dataset with text. */
  private void apply(Change change) {
    for (Quad quad : change.gone()) {
      parts.base().delete(quad);
      parts.text().remove(quad);
    }
    for (Quad quad : change.fresh()) {
      parts.base().add(quad);
      parts.text().add(quad);
    }
  }
}
