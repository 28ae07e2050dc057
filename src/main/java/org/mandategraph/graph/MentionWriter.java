package org.mandategraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.structure.FactId;

/**
 * Writes qualifiers, deliverables and subjects: a link from what has them, and a node that mentions
 * them, with the words and where they are in the paragraph's text or in the title. That text has
 * its own place in the source, so the node needs none.
 */
final class MentionWriter {
  private final GraphBuilder graph;

  MentionWriter(GraphBuilder graph) {
    this.graph = graph;
  }

  /** Writes what an act's clause contains. */
  void write(Resource act, Act a, String text) {
    int number = 0;
    for (QualifierMention q : a.qualifiers()) {
      Resource mention =
          mention(
              act,
              Vocabulary.QUALIFIER,
              graph.typed(graph.identity.term(q.qualifier()), Vocabulary.QUALIFIER_CLASS),
              a.id().with(FactId.Kind.QUALIFIER, ++number),
              Vocabulary.QUALIFIER_MENTION,
              new Place(text, q.span(), q.span().of(text), q.rule()));
      mention.addProperty(Vocabulary.IN_ACT, act);
      for (Actor actor : q.with()) {
        mention.addProperty(
            Vocabulary.WITH, graph.model.createResource(graph.identity.actor(actor)));
      }
    }
    number = 0;
    for (DeliverableMention d : a.deliverables()) {
      mention(
              act,
              Vocabulary.DELIVERABLE,
              graph.typed(graph.identity.term(d.deliverable()), Vocabulary.DELIVERABLE_CLASS),
              a.id().with(FactId.Kind.DELIVERABLE, ++number),
              Vocabulary.DELIVERABLE_MENTION,
              new Place(text, d.span(), d.span().of(text), d.rule()))
          .addProperty(Vocabulary.IN_ACT, act);
    }
  }

  /** Writes what the document, by its title, and its paragraphs are about. */
  void writeSubjects() {
    for (SubjectMention s : graph.extraction.subjects()) {
      String part = s.part();
      String text =
          part == null ? graph.extraction.resolution().metadata().title() : graph.text(part);
      if (text != null) {
        Resource about = part == null ? graph.document : graph.part(part);
        mention(
                about,
                DCTerms.subject,
                graph.model.createResource(s.subject().term().iri()),
                s.id(),
                Vocabulary.SUBJECT_MENTION,
                new Place(text, s.span(), s.text(), s.rule()))
            .addProperty(part == null ? Vocabulary.IN_DOCUMENT : Vocabulary.IN_PART, about);
      }
    }
  }

  private record Place(String text, Span span, String words, String rule) {}

  private Resource mention(
      Resource of, Property link, Resource value, FactId id, Resource type, Place place) {
    of.addProperty(link, value);
    Resource node = graph.typed(id, type);
    node.addProperty(Vocabulary.MENTIONS, value);
    graph.addWords(node, Vocabulary.WORDS, place.words());
    int offset = new CodePoints(place.text()).at(place.span().start());
    GraphBuilder.add(node, Vocabulary.OFFSET, offset);
    GraphBuilder.add(node, Vocabulary.RULE, place.rule());
    return node;
  }
}
