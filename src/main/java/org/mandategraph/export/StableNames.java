package org.mandategraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Names for the blank nodes of a graph that do not depend on when it was read. A node's colour is
 * the hash of what the triples around it say; the colours of its neighbours go into it, until no
 * more nodes can be told apart. Where two stay alike, one is marked and the rest told apart anew:
 * as alike as they are, which one is marked shows nowhere.
 */
final class StableNames {
  private final Graph graph;
  private final Map<Node, String> colours = new HashMap<>();

  private StableNames(NamedGraph named) {
    this.graph = named.graph();
    graph
        .find()
        .forEachRemaining(
            t -> {
              start(t.getSubject(), named.name());
              start(t.getObject(), named.name());
            });
  }

  private void start(Node node, String colour) {
    if (node.isBlank()) {
      colours.put(node, colour);
    }
  }

  /** The new name of every blank node; other graphs' blank nodes have other names. */
  static Map<Node, Node> of(NamedGraph named) {
    StableNames names = new StableNames(named);
    names.refine();
    for (Optional<Node> alike = names.alike(); alike.isPresent(); alike = names.alike()) {
      names.colours.computeIfPresent(
          alike.get(), (node, colour) -> DigestUtils.sha256Hex(colour + "*"));
      names.refine();
    }
    Map<Node, Node> found = new HashMap<>();
    names.colours.forEach(
        (node, colour) -> found.put(node, NodeFactory.createBlankNode("b" + colour)));
    return found;
  }

  private void refine() {
    int before = -1;
    for (int now = 0; now > before && !colours.isEmpty(); now = distinct()) {
      before = now;
      Map<Node, String> next = new HashMap<>();
      colours.forEach(
          (node, colour) -> next.put(node, DigestUtils.sha256Hex(colour + around(node))));
      colours.putAll(next);
    }
  }

  private int distinct() {
    return (int) colours.values().stream().distinct().count();
  }

  private String around(Node node) {
    List<String> said = new ArrayList<>();
    graph.find(node, Node.ANY, Node.ANY).forEachRemaining(t -> said.add(words(t, node)));
    graph.find(Node.ANY, Node.ANY, node).forEachRemaining(t -> said.add(words(t, node)));
    said.sort(null);
    return String.join("\n", said);
  }

  private String words(Triple triple, Node self) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> word(node, self))
        .collect(Collectors.joining(" "));
  }

  private String word(Node node, Node self) {
    return node.equals(self) ? "_" : colours.getOrDefault(node, NodeFmtLib.strNT(node));
  }

  /** One of the nodes of the first colour that several have. */
  private Optional<Node> alike() {
    TreeMap<String, List<Node>> byColour = new TreeMap<>();
    colours.forEach((node, c) -> byColour.computeIfAbsent(c, k -> new ArrayList<>()).add(node));
    return byColour.values().stream().filter(l -> l.size() > 1).map(l -> l.get(0)).findFirst();
  }
}
