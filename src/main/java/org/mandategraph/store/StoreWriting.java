package org.mandategraph.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/**
 * Writes documents into a store. What is written between two commits is one transaction: all of it
 * or nothing. Triples that are written together take much less disk, because each transaction
 * copies the blocks that it changes. For the thread that started it alone; close it.
 */
public final class StoreWriting implements AutoCloseable {
  private final StoreParts parts;
  private boolean changed;

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
            tie(changes);
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
    if (!changed) {
      abort();
      return;
    }
    try {
      parts.text().dataset().commit();
      parts.text().dataset().end();
      parts.journal().finish();
      changed = false;
    } catch (IOException | JenaException e) {
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
    if (changed) {
      changed = false;
      // What it remembers of documents may not have been kept.
      parts.lineage().forget();
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
    changed = true;
    try {
      parts.journal().add(names);
      for (Map.Entry<String, DocumentGraph> file : files.entrySet()) {
        parts.files().put(file.getKey(), file.getValue());
      }
      apply.run();
    } catch (IOException | JenaException e) {
      throw failure(names.toString(), e);
    }
  }

  /** Applies the changes of documents' graphs, and brings up to date what ties them to others. */
  private void tie(List<Change> changes) {
    StoredLineage lineage = parts.lineage();
    Set<Node> graphs = graphs(changes);
    Set<Node> affected = new HashSet<>(lineage.dependents(graphs));
    changes.forEach(this::apply);
    lineage.forget(graphs);
    affected.addAll(graphs);
    affected.addAll(lineage.dependents(graphs));
    lineage.changes(affected).forEach(this::apply);
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
