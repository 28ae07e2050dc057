package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Instrument;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;

/** Writes acts, each as a node of its own, and whom a paragraph asks as a direct link. */
final class ActWriter {
  private final GraphBuilder graph;
  private final MentionWriter mentions;

  ActWriter(GraphBuilder graph, MentionWriter mentions) {
    this.graph = graph;
    this.mentions = mentions;
  }

  void write() {
    graph.extraction.acts().forEach(this::write);
  }

  private void write(Act act) {
    Resource node = graph.fact(act.id(), Vocabulary.ACT, act.part(), act.rule(), act.source());
    Resource part = graph.part(act.part());
    node.addProperty(
        Vocabulary.VERB, graph.typed(graph.identity.verb(act.verb()), Vocabulary.VERB_CLASS));
    GraphBuilder.add(node, Vocabulary.POSITION, act.number());
    if (act.proponent() != null) {
      node.addProperty(
          Vocabulary.PROPONENT, graph.model.createResource(graph.identity.actor(act.proponent())));
    }
    graph.addWords(node, Vocabulary.PHRASE, act.phrase());
    GraphBuilder.add(node, RDFS.label, graph.label(act.part()) + ": " + act.phrase());
    String text = graph.text(act.part());
    if (text != null) {
      graph.addWords(node, Vocabulary.CLAUSE, act.clause().of(text));
      mentions.write(node, act, text);
    }
    for (Addressee addressee : act.addressees()) {
      Resource actor = graph.typed(graph.identity.actor(addressee.actor()), Vocabulary.ACTOR_CLASS);
      node.addProperty(Vocabulary.ADDRESSEE, actor);
      if (act.verb().asks()) {
        part.addProperty(Vocabulary.ASKS_ACTOR, actor);
      }
    }
    for (Instrument treaty : act.partiesTo()) {
      node.addProperty(
          Vocabulary.PARTIES_TO,
          graph.typed(graph.identity.instrument(treaty), Vocabulary.INSTRUMENT));
    }
  }
}
