package org.mandategraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Actor;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

/** What of the documents' graphs is meant. The vocabularies and the ontology always go with it. */
public sealed interface Selection {
  /** What of a document's graph is meant; empty where nothing is. */
  Optional<NamedGraph> of(NamedGraph document);

  /** What stands behind the IRI of the whole data set to name this part of it. */
  String path();

  /** Every document. */
  record All() implements Selection {
    @Override
    public Optional<NamedGraph> of(NamedGraph document) {
      return Optional.of(document);
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
    public Optional<NamedGraph> of(NamedGraph document) {
      return symbols(document).stream().anyMatch(this::holds)
          ? Optional.of(document)
          : Optional.empty();
    }

    @Override
    public String path() {
      return "/series/" + start;
    }

    private boolean holds(String symbol) {
      return symbol.equals(start) || symbol.startsWith(start + "/");
    }

    private static List<String> symbols(NamedGraph named) {
      return named.graph().stream(named.node(), FOAF.primaryTopic.asNode(), Node.ANY)
          .flatMap(t -> named.graph().stream(t.getObject(), RDFS.label.asNode(), Node.ANY))
          .map(t -> t.getObject().getLiteralLexicalForm())
          .toList();
    }
  }

  /**
   * The paragraphs that ask an actor something, with what belongs to them.
   *
   * @param actor whose mandates are meant
   */
  record Mandates(Actor actor) implements Selection {
    @Override
    public Optional<NamedGraph> of(NamedGraph document) {
      Node iri = NodeFactory.createURI(Identity.standard().actor(actor));
      List<Node> paragraphs =
          document.graph().stream(Node.ANY, Vocabulary.ASKS_ACTOR.asNode(), iri)
              .map(t -> t.getSubject())
              .toList();
      return paragraphs.isEmpty()
          ? Optional.empty()
          : Optional.of(new NamedGraph(document.name(), Cut.of(document, paragraphs)));
    }

    @Override
    public String path() {
      return "/actor/" + actor.key();
    }
  }
}
