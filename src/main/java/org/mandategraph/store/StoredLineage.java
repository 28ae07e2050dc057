package org.mandategraph.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.LineageFactsReader;
import org.mandategraph.graph.LineageGraph;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.lineage.Answers;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.Comparison;
import org.mandategraph.lineage.EarlierTexts;
import org.mandategraph.lineage.LineageFacts;
import org.mandategraph.lineage.Relation;

/**
 * Keeps what ties documents to each other in step with the documents. Each document has a graph of
 * its own for that. It is a function of the document and its neighbours (texts of the same title
 * or, without titles, with a leading name in common, texts that it cites, texts that it came from),
 * so that the order in which documents arrive does not matter, and one more costs in proportion to
 * its neighbours. To be called inside a transaction.
 */
final class StoredLineage {
  /** Documents whose facts are kept in memory too: a series is compared text by text. */
  private static final int KEPT = 1500;

  /** Documents that are compared at a time. */
  private static final int AT_A_TIME = 16;

  /**
   * A document and those that it may be tied to.
   *
   * @param others for each of its texts the neighbours
   */
  private record Neighbourhood(LineageFacts facts, List<List<LineageFacts>> others) {}

  /** The graph of a document's ties. */
  private record Ties(Node name, Graph to) {}

  /** Which texts are looked for, by their day. */
  private enum Order {
    EARLIER,
    LATER;

    private boolean matches(int comparison) {
      return this == EARLIER ? comparison < 0 : comparison > 0;
    }
  }

  private final Identity identity;
  private final DatasetGraph base;
  private final LineageFactsReader reader;
  private final KeptFacts<LineageFacts> files;

  /** Empty for what is not stored. */
  private final Cache<Node, Optional<LineageFacts>> kept = CacheFactory.createCache(KEPT);

  private final Map<Node, List<String>> days = new HashMap<>();

  /** What the documents written since the last commit share with those of their series. */
  private final Map<Node, String> series = new HashMap<>();

  StoredLineage(
      Identity identity,
      DatasetGraph base,
      LineageFactsReader reader,
      KeptFacts<LineageFacts> files) {
    this.identity = identity;
    this.base = base;
    this.reader = reader;
    this.files = files;
  }

  /** The graphs of the documents whose links depend on one of these documents. */
  Set<Node> dependents(Collection<Node> graphs) {
    Set<Node> dependents = new HashSet<>();
    for (Node graph : graphs) {
      for (ComparedDocument text : texts(graph)) {
        Node document = NodeFactory.createURI(text.iri());
        dependents.addAll(sameTitle(text));
        dependents.addAll(sameNames(text, Order.LATER));
        dependents.addAll(graphsWith(Vocabulary.DOCUMENT_CITES.asNode(), document));
        dependents.addAll(graphsWith(Vocabulary.COMMITTEE_REPORT.asNode(), document));
        dependents.addAll(graphsWith(Vocabulary.RECORDED_IN.asNode(), document));
      }
    }
    return dependents;
  }

  /** Keeps what is to be known of a document whose graph has changed. */
  void put(Node graph, LineageFacts facts) {
    write(graph, facts);
    kept.put(graph, Optional.of(facts));
    days.remove(graph);
    facts.texts().stream().findFirst().ifPresent(text -> series.put(graph, series(text)));
  }

  private static String series(ComparedDocument text) {
    String title = text.seriesTitle();
    return title == null ? text.traits().names().stream().sorted().collect(joining(" ")) : title;
  }

  /** Reads from a document's graph what is to be known of it. */
  LineageFacts read(Node name, Graph graph) {
    return reader.read(name.getURI(), graph);
  }

  /** Forgets all, for what was read may not have been kept. */
  void forget() {
    kept.clear();
    days.clear();
    series.clear();
  }

  /**
   * What changes in the ties of these documents, one after the other. Those of one series come
   * together, because they have the same neighbours; some of them are compared at a time, on all
   * processors.
   */
  void changes(Collection<Node> graphs, Consumer<Change> sink) {
    List<Node> inOrder =
        graphs.stream()
            .sorted(
                Comparator.comparing((Node g) -> series.getOrDefault(g, ""))
                    .thenComparing(Node::getURI))
            .toList();
    for (int at = 0; at < inOrder.size(); at += AT_A_TIME) {
      inOrder.subList(at, Math.min(at + AT_A_TIME, inOrder.size())).stream()
          .flatMap(graph -> neighbourhood(graph).stream())
          .toList()
          .parallelStream()
          .map(this::ties)
          .toList()
          .forEach(
              t -> sink.accept(Change.between(t.name(), GraphCopy.of(base, t.name()), t.to())));
    }
    series.clear();
  }

  /** Empty for an amendment: its paragraphs belong to another text. */
  private Optional<Neighbourhood> neighbourhood(Node graph) {
    return facts(graph)
        .filter(facts -> !facts.texts().isEmpty())
        .map(
            facts ->
                new Neighbourhood(
                    facts, facts.texts().stream().map(text -> facts(neighbours(text))).toList()));
  }

  private Ties ties(Neighbourhood near) {
    List<ComparedDocument> texts = near.facts().texts();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<ComparedDocument> others =
          near.others().get(i).stream().flatMap(other -> other.texts().stream()).toList();
      comparisons.addAll(EarlierTexts.compare(texts.get(i), others));
    }
    ComparedDocument document = texts.get(0);
    Answers.Found found =
        Answers.find(
            near.facts().reports(),
            near.others().get(0).stream().map(LineageFacts::reports).toList(),
            followed(document, comparisons));
    return new Ties(
        NodeFactory.createURI(identity.lineageGraphOf(document.iri())),
        LineageGraph.of(identity, document.iri(), comparisons, found));
  }

  private static Set<String> followed(ComparedDocument document, List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(c -> c.relation() == Relation.FOLLOWS)
        .filter(c -> c.later().equals(document))
        .map(c -> c.earlier().iri())
        .collect(toSet());
  }

  /** In the order of their IRIs. */
  private List<Node> neighbours(ComparedDocument document) {
    Set<Node> graphs = new HashSet<>(sameTitle(document));
    graphs.addAll(sameNames(document, Order.EARLIER));
    document.cited().forEach(iri -> graphOf(iri).ifPresent(graphs::add));
    document.origins().forEach(iri -> graphOf(iri).ifPresent(graphs::add));
    return graphs.stream().sorted(Comparator.comparing(Node::getURI)).toList();
  }

  /** The graph of what may be a document: instruments have none. */
  private Optional<Node> graphOf(String iri) {
    return iri.startsWith(identity.base() + "id/")
        ? Optional.of(NodeFactory.createURI(identity.graphOf(iri)))
        : Optional.empty();
  }

  private Set<Node> sameTitle(ComparedDocument document) {
    String title = document.seriesTitle();
    return title == null
        ? Set.of()
        : graphsWith(Vocabulary.SERIES_TITLE.asNode(), NodeFactory.createLiteralString(title));
  }

  /** Texts without titles on what this one is about, from before or after it. */
  private Set<Node> sameNames(ComparedDocument document, Order order) {
    LocalDate date = document.date();
    if (date == null) {
      return Set.of();
    }
    return document.traits().names().stream()
        .flatMap(
            n ->
                graphsWith(Vocabulary.LEADING_NAME.asNode(), NodeFactory.createLiteralString(n))
                    .stream())
        .filter(g -> dates(g).stream().anyMatch(d -> order.matches(d.compareTo(date.toString()))))
        .collect(toSet());
  }

  /** The days of a document, as written: of adoption, of distribution. */
  private List<String> dates(Node graph) {
    return days.computeIfAbsent(
        graph,
        g ->
            Stream.of(Vocabulary.DATE_DOCUMENT, DCTerms.issued)
                .flatMap(p -> Iter.asStream(base.find(g, Node.ANY, p.asNode(), Node.ANY)))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList());
  }

  private Set<Node> graphsWith(Node property, Node value) {
    return Iter.toSet(Iter.map(base.find(Node.ANY, Node.ANY, property, value), Quad::getGraph));
  }

  private List<ComparedDocument> texts(Node graph) {
    return facts(graph).map(LineageFacts::texts).orElse(List.of());
  }

  private List<LineageFacts> facts(List<Node> graphs) {
    return graphs.stream().flatMap(graph -> facts(graph).stream()).toList();
  }

  private Optional<LineageFacts> facts(Node graph) {
    return kept.get(graph, this::stored);
  }

  /** From the file; where there is none that this program wrote, from the graph. */
  private Optional<LineageFacts> stored(Node name) {
    if (!base.contains(name, name, Node.ANY, Vocabulary.DOCUMENT_GRAPH.asNode())) {
      return Optional.empty();
    }
    LineageFacts facts =
        files
            .read(name.getURI())
            .orElseGet(
                () -> {
                  LineageFacts read = read(name, GraphCopy.of(base, name));
                  write(name, read);
                  return read;
                });
    return Optional.of(facts);
  }

  private void write(Node graph, LineageFacts facts) {
    try {
      files.write(graph.getURI(), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
