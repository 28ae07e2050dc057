package org.mandategraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ExpressionGraph;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.KeptIdentity;
import org.mandategraph.graph.Vocabulary;

/**
 * Decides what a store keeps of the files of one document: of each language the best file, and of
 * these the first as the document's graph, with the facts; each other language has a graph of its
 * own with its texts. The result depends on the files alone, not on their order, but for two files
 * in one language and format: the later is taken for a correction. To be called inside a
 * transaction.
 */
final class LanguageVersions {
  /**
   * What becomes of a document.
   *
   * @param document its IRI
   * @param isNew whether the store does not have it yet
   * @param changes of its graphs
   * @param facts the graph with the facts, and the IRIs that it retires
   * @param taken the files that are stored now, one a language
   * @param outranked the files that are not, because the store had a better one before
   */
  record Choice(
      String document,
      boolean isNew,
      List<Change> changes,
      KeptIdentity.Result facts,
      List<DocumentGraph> taken,
      List<DocumentGraph> outranked) {}

  /** The best file of a language, and its graph in the store or from its reading. */
  private record Best(Version version, Graph graph, Optional<DocumentGraph> coming) {}

  private final Identity identity;
  private final DatasetGraph base;

  LanguageVersions(Identity identity, DatasetGraph base) {
    this.identity = identity;
    this.base = base;
  }

  /**
   * What becomes of a document when files of it come.
   *
   * @param id its part of the IRI below {@code id/}
   * @param coming the files, in their order
   */
  Choice choose(String id, List<DocumentGraph> coming) {
    String document = identity.document(id);
    Graph held = copy(identity.graphOf(document));
    Map<String, Best> stored = stored(document, held);
    Map<String, Best> best = new TreeMap<>(stored);
    List<DocumentGraph> outranked = new ArrayList<>();
    for (DocumentGraph file : coming) {
      String language = file.version().language();
      if (stays(stored.get(language), file)) {
        outranked.add(file);
      } else if (!stays(best.get(language), file)) {
        best.put(language, new Best(file.version(), file.graph(), Optional.of(file)));
      }
    }
    List<DocumentGraph> taken = best.values().stream().flatMap(b -> b.coming().stream()).toList();
    // Of the stored version it is the stored graph itself, which keeps all its IRIs.
    KeptIdentity.Result facts =
        KeptIdentity.of(
            document,
            held,
            first(best.values()).graph(),
            new History(identity, base).retired(document));
    List<Change> changes =
        taken.isEmpty() ? List.of() : changes(document, held, facts.graph(), best);
    return new Choice(document, stored.isEmpty(), changes, facts, taken, outranked);
  }

  private static boolean stays(@Nullable Best before, DocumentGraph coming) {
    return before != null && before.version().staysBefore(coming.version());
  }

  private static Best first(Collection<Best> best) {
    return best.stream().min(Comparator.comparing(Best::version, Version.ORDER)).orElseThrow();
  }

  private List<Change> changes(String document, Graph held, Graph facts, Map<String, Best> best) {
    Best first = first(best.values());
    List<Change> changes = new ArrayList<>();
    changes.add(change(identity.graphOf(document), held, facts));
    best.forEach(
        (language, version) -> {
          if (!version.equals(first)) {
            Graph texts = ExpressionGraph.of(identity, document, language, version.graph(), facts);
            String name = identity.graphOf(identity.expression(document, language));
            changes.add(change(name, copy(name), texts));
          }
        });
    changes.removeIf(Change::isEmpty);
    return changes;
  }

  private static Change change(String graph, Graph held, Graph wanted) {
    return Change.between(NodeFactory.createURI(graph), held, wanted);
  }

  private Graph copy(String graph) {
    return GraphCopy.of(base, NodeFactory.createURI(graph));
  }

  /** By language; of the one with the facts the document's graph. */
  private Map<String, Best> stored(String document, Graph held) {
    Map<String, Best> stored = new TreeMap<>();
    for (Quad quad : realizing(document)) {
      String expression = quad.getSubject().getURI();
      String name = quad.getGraph().getURI();
      Graph graph = name.equals(identity.graphOf(document)) ? held : copy(name);
      String language = identity.languageOf(expression, document);
      Version.read(graph, identity, expression, language)
          .ifPresent(v -> stored.put(language, new Best(v, graph, Optional.empty())));
    }
    return stored;
  }

  private List<Quad> realizing(String document) {
    return Iter.toList(
        base.find(
            Node.ANY, Node.ANY, Vocabulary.REALIZES.asNode(), NodeFactory.createURI(document)));
  }

  /** The IRI of the version that a document's facts come from; empty where it is not stored. */
  Optional<String> withFacts(String document) {
    Node graph = NodeFactory.createURI(identity.graphOf(document));
    return realizing(document).stream()
        .filter(q -> q.getGraph().equals(graph))
        .map(q -> q.getSubject().getURI())
        .findFirst();
  }
}
