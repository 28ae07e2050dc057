package org.mandategraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mandategraph.authority.Actor;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

/**
 * What of the documents' graphs, and of the graphs of their lineage, is meant. The vocabularies and
 * the ontology always go with it.
 */
public sealed interface Selection {
  /** What of a graph is meant; empty where nothing is. */
  Optional<NamedGraph> of(NamedGraph graph);

  /** What is appended to the IRI of the whole data set to name this part of it. */
  String path();

  /** Every document. */
  record All() implements Selection {
    @Override
    public Optional<NamedGraph> of(NamedGraph graph) {
      return Optional.of(graph);
    }

    @Override
    public String path() {
      return "";
    }
  }

  /**
   * The documents of a series, whole.
   *
   * @param start what their symbols start with, up to a slash or the end: {@code A/RES} or {@code
   *     A/RES/66}
   */
  record Series(String start) implements Selection {
    /** Takes a slash at the end for said. */
    public Series {
      start = start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    @Override
    public Optional<NamedGraph> of(NamedGraph graph) {
      return graph.topic().filter(this::selects).map(topic -> graph);
    }

    private boolean selects(Node document) {
      String all = Identity.standard().document(start);
      return document.getURI().equals(all) || document.getURI().startsWith(all + "/");
    }

    @Override
    public String path() {
      return "/series/" + start;
    }
  }

  /**
   * The paragraphs addressed to an actor, with what belongs to them; without lineage.
   *
   * @param actor the addressee
   */
  record Mandates(Actor actor) implements Selection {
    @Override
    public Optional<NamedGraph> of(NamedGraph graph) {
      Node iri = NodeFactory.createURI(Identity.standard().actor(actor));
      List<Node> paragraphs =
          graph.graph().stream(Node.ANY, Vocabulary.ASKS_ACTOR.asNode(), iri)
              .map(t -> t.getSubject())
              .toList();
      return paragraphs.isEmpty()
          ? Optional.empty()
          : Optional.of(new NamedGraph(graph.name(), ParagraphSubgraph.of(graph, paragraphs)));
    }

    @Override
    public String path() {
      return "/actor/" + actor.key();
    }
  }
}
