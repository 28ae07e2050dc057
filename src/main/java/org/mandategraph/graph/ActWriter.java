package org.mandategraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.mandategraph.authority.Instrument;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Paragraph;

/** Writes acts, each as a node of its own, and whom a paragraph asks as a direct link. */
final class ActWriter {
  private final GraphBuilder graph;
  private final Evidence evidence;
  private final MentionWriter mentions;
  private final Map<String, Paragraph> paragraphs = new HashMap<>();

  ActWriter(GraphBuilder graph, Evidence evidence, MentionWriter mentions) {
    this.graph = graph;
    this.evidence = evidence;
    this.mentions = mentions;
    graph.extraction.resolution().paragraphs().forEach(p -> paragraphs.put(p.id(), p));
  }

  void write() {
    graph.extraction.acts().forEach(this::write);
  }

  private void write(Act act) {
    FactId id = act.id();
    Resource node = graph.part(id);
    Resource part = graph.part(act.part());
    Resource verb = graph.model.createResource(graph.identity.verb(act.verb()));
    GraphBuilder.type(verb, Vocabulary.VERB_CLASS);
    GraphBuilder.type(node, Vocabulary.ACT);
    node.addProperty(Vocabulary.IN_PART, part);
    node.addProperty(Vocabulary.VERB, verb);
    GraphBuilder.add(node, Vocabulary.POSITION, act.number());
    graph.addWords(node, Vocabulary.PHRASE, act.phrase());
    Paragraph paragraph = paragraphs.get(act.part());
    if (paragraph != null) {
      String text = paragraph.text().text();
      graph.addWords(node, Vocabulary.CLAUSE, act.clause().of(text));
      mentions.write(node, id, act, text);
    }
    GraphBuilder.add(node, Vocabulary.RULE, act.rule());
    for (Addressee addressee : act.addressees()) {
      Resource actor = graph.model.createResource(graph.identity.actor(addressee.actor()));
      GraphBuilder.type(actor, Vocabulary.ACTOR_CLASS);
      node.addProperty(Vocabulary.ADDRESSEE, actor);
      if (act.verb().asks()) {
        part.addProperty(Vocabulary.ASKS_ACTOR, actor);
      }
    }
    for (Instrument treaty : act.partiesTo()) {
      Resource instrument = graph.model.createResource(graph.identity.instrument(treaty));
      GraphBuilder.type(instrument, Vocabulary.INSTRUMENT);
      node.addProperty(Vocabulary.PARTIES_TO, instrument);
    }
    evidence.write(node, id, act.source());
  }
}
