package org.mandategraph.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Keeps the IRIs of a document's facts when its file is read again by a newer program: {@code
 * op34/act1} stays {@code op34/act1} where a better rule finds one more act before it, which gets a
 * number that was never used. A fact is the same where it is of the same kind, belongs to the same
 * part, and has the same words as evidence.
 *
 * <p>The facts of another file of the document have the IRIs that this file gives them: the same
 * files give the same graph, in whatever order they come.
 */
public final class KeptIdentity {
  /**
   * A document's graph with kept IRIs.
   *
   * @param graph the new graph, its facts under the IRIs that they had before
   * @param retired the IRIs that were in use and no longer are, each with the IRI of what contained
   *     it and still exists: a part, or the document
   */
  public record Result(Graph graph, Map<String, String> retired) {
    /** Copies the map. */
    public Result {
      retired = Map.copyOf(retired);
    }
  }

  private static final Comparator<IdentifiedFact> PARENTS_FIRST =
      Comparator.comparingLong((IdentifiedFact f) -> f.iri().chars().filter(c -> c == '/').count())
          .thenComparing(IdentifiedFact::parent)
          .thenComparing(IdentifiedFact::number);

  private final String document;
  private final Set<String> used;
  private final Map<String, String> renamed = new HashMap<>();

  private KeptIdentity(String document, Set<String> used) {
    this.document = document;
    this.used = new HashSet<>(used);
  }

  /**
   * Compares two graphs of one document.
   *
   * @param document its IRI
   * @param before the graph until now; empty where there was none
   * @param after the graph as it was just made
   * @param retired IRIs that were retired earlier and are not used again
   */
  public static Result of(String document, Graph before, Graph after, Set<String> retired) {
    if (before == after) {
      return new Result(after, Map.of());
    }
    KeptIdentity kept = new KeptIdentity(document, retired);
    if (!isOfSameFile(before, after)) {
      return new Result(after, kept.retired(before, after));
    }
    List<IdentifiedFact> earlier = kept.facts(before);
    earlier.forEach(fact -> kept.used.add(fact.iri()));
    kept.match(kept.facts(after), earlier);
    Graph graph = GraphFactory.createDefaultGraph();
    after.stream().map(kept::renamed).forEach(graph::add);
    return new Result(graph, kept.retired(before, graph));
  }

  private static boolean isOfSameFile(Graph before, Graph after) {
    return before.stream(Node.ANY, Vocabulary.SHA256.asNode(), Node.ANY)
        .anyMatch(hash -> after.contains(Node.ANY, hash.getPredicate(), hash.getObject()));
  }

  private List<IdentifiedFact> facts(Graph graph) {
    return things(graph)
        .flatMap(iri -> IdentifiedFact.of(graph, iri).stream())
        .sorted(PARENTS_FIRST)
        .toList();
  }

  /** The IRIs of what is below the document. */
  private Stream<String> things(Graph graph) {
    return graph.stream()
        .map(Triple::getSubject)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(document + "/"))
        .distinct();
  }

  private void match(List<IdentifiedFact> facts, List<IdentifiedFact> earlier) {
    Map<String, List<IdentifiedFact>> before =
        earlier.stream().collect(groupingBy(f -> group(f.parent(), f.kind())));
    Map<String, List<IdentifiedFact>> after =
        facts.stream()
            .collect(
                groupingBy(
                    f -> group(f.parent(), f.kind()),
                    LinkedHashMap::new,
                    toCollection(ArrayList::new)));
    for (List<IdentifiedFact> open : after.values()) {
      IdentifiedFact first = open.get(0);
      String group = group(renamed(first.parent()), first.kind());
      List<IdentifiedFact> free = new ArrayList<>(before.getOrDefault(group, List.of()));
      pair(open, free, f -> String.join(" ", f.about(), f.words(), f.context()));
      pair(open, free, f -> f.words() + " " + f.context());
      pair(open, free, f -> f.about() + " " + f.words());
      open.forEach(fact -> renamed.put(fact.iri(), unused(group, fact.number())));
    }
  }

  private static String group(String parent, String kind) {
    return parent + "/" + kind;
  }

  /** Pairs facts with one key, in the order of their numbers, and takes them out of both lists. */
  private void pair(
      List<IdentifiedFact> open, List<IdentifiedFact> free, Function<IdentifiedFact, String> key) {
    Map<String, List<IdentifiedFact>> byKey =
        free.stream().collect(groupingBy(key, toCollection(ArrayList::new)));
    open.removeIf(
        fact -> {
          List<IdentifiedFact> same = byKey.getOrDefault(key.apply(fact), List.of());
          if (same.isEmpty()) {
            return false;
          }
          IdentifiedFact kept = same.remove(0);
          free.remove(kept);
          renamed.put(fact.iri(), kept.iri());
          return true;
        });
  }

  /** The fact's own number where it was never used, else the next that was not. */
  private String unused(String group, int number) {
    int free = number;
    while (!used.add(group + free)) {
      free++;
    }
    return group + free;
  }

  private Triple renamed(Triple triple) {
    return Triple.create(
        renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()));
  }

  private Node renamed(Node node) {
    return node.isURI() && node.getURI().startsWith(document + "/")
        ? NodeFactory.createURI(renamed(node.getURI()))
        : node;
  }

  /** A fact under its new IRI, and what is below a fact, such as its evidence, below that. */
  private String renamed(String iri) {
    return upwards(iri)
        .filter(renamed::containsKey)
        .findFirst()
        .map(fact -> renamed.get(fact) + iri.substring(fact.length()))
        .orElse(iri);
  }

  /** Without what is below a retired thing: that goes with it. */
  private Map<String, String> retired(Graph before, Graph after) {
    Map<String, String> retired = new TreeMap<>();
    things(before)
        .filter(iri -> !exists(after, iri))
        .sorted()
        .filter(iri -> upwards(iri).noneMatch(retired::containsKey))
        .forEach(iri -> retired.put(iri, container(after, iri)));
    return retired;
  }

  private String container(Graph after, String iri) {
    return upwards(iri).skip(1).filter(i -> exists(after, i)).findFirst().orElse(document);
  }

  /** An IRI below the document and those that contain it by their paths, the innermost first. */
  private Stream<String> upwards(String iri) {
    return Stream.iterate(
        iri, i -> i.length() > document.length(), i -> i.substring(0, i.lastIndexOf('/')));
  }

  private static boolean exists(Graph graph, String iri) {
    return graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }
}
