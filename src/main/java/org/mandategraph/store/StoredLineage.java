package org.mandategraph.store;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.mandategraph.lineage.Reports;

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
  }

  /** Reads from a document's graph what is to be known of it. */
  LineageFacts read(Node name, Graph graph) {
    return reader.read(name.getURI(), graph);
  }

  /** Forgets all, for what was read may not have been kept. */
  void forget() {
    kept.clear();
  }

  /** What changes in the ties of these documents, one after the other. */
  void changes(Collection<Node> graphs, Consumer<Change> sink) {
    for (Node graph : graphs.stream().sorted(Comparator.comparing(Node::getURI)).toList()) {
      List<ComparedDocument> texts = texts(graph);
      if (!texts.isEmpty()) {
        Node name = NodeFactory.createURI(identity.lineageGraphOf(texts.get(0).iri()));
        sink.accept(Change.between(name, GraphCopy.of(base, name), ties(texts)));
      }
    }
  }

  private Graph ties(List<ComparedDocument> texts) {
    List<Comparison> comparisons = new ArrayList<>();
    for (ComparedDocument text : texts) {
      List<ComparedDocument> others =
          neighbours(text).stream().flatMap(name -> texts(name).stream()).toList();
      comparisons.addAll(EarlierTexts.compare(text, others));
    }
    ComparedDocument document = texts.get(0);
    return LineageGraph.of(identity, document.iri(), comparisons, answers(document, comparisons));
  }

  private Answers.Found answers(ComparedDocument document, List<Comparison> comparisons) {
    Set<String> followed =
        comparisons.stream()
            .filter(c -> c.relation() == Relation.FOLLOWS)
            .filter(c -> c.later().equals(document))
            .map(c -> c.earlier().iri())
            .collect(toSet());
    List<Reports> earlier =
        neighbours(document).stream().flatMap(name -> reports(name).stream()).toList();
    return reports(NodeFactory.createURI(identity.graphOf(document.iri())))
        .map(r -> Answers.find(r, earlier, followed))
        .orElse(Answers.Found.NONE);
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
        .filter(g -> dates(g).anyMatch(d -> order.matches(d.compareTo(date.toString()))))
        .collect(toSet());
  }

  /** The days of a document, as written: of adoption, of distribution. */
  private Stream<String> dates(Node graph) {
    return Stream.of(Vocabulary.DATE_DOCUMENT, DCTerms.issued)
        .flatMap(p -> Iter.asStream(base.find(graph, Node.ANY, p.asNode(), Node.ANY)))
        .map(q -> q.getObject().getLiteralLexicalForm());
  }

  private Set<Node> graphsWith(Node property, Node value) {
    return Iter.toSet(Iter.map(base.find(Node.ANY, Node.ANY, property, value), Quad::getGraph));
  }

  private List<ComparedDocument> texts(Node graph) {
    return facts(graph).map(LineageFacts::texts).orElse(List.of());
  }

  private Optional<Reports> reports(Node graph) {
    return facts(graph).map(LineageFacts::reports);
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
