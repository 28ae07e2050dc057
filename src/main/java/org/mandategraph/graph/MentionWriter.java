package org.mandategraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.structure.FactId;

/**
 * Writes qualifiers, deliverables and subjects: a direct link, and a node with the words and where
 * they are in the paragraph's text or in the title. That text has its own place in the source, so
 * the node needs none.
 */
final class MentionWriter {
  private final GraphBuilder graph;

  MentionWriter(GraphBuilder graph) {
    this.graph = graph;
  }

  /** Writes what an act's clause holds. */
  void write(Resource node, FactId id, Act act, String text) {
    int number = 0;
    for (QualifierMention q : act.qualifiers()) {
      Place place = new Place(q.span(), q.span().of(text), text, q.rule());
      Resource mention =
          mention(
              node,
              Vocabulary.QUALIFIER,
              row(q.qualifier(), Vocabulary.QUALIFIER_CLASS),
              id.with(FactId.Kind.QUALIFIER, ++number),
              Vocabulary.QUALIFIER_MENTION,
              place);
      mention.addProperty(Vocabulary.IN_ACT, node);
      q.with()
          .forEach(
              a ->
                  mention.addProperty(
                      Vocabulary.WITH, graph.model.createResource(graph.identity.actor(a))));
    }
    number = 0;
    for (DeliverableMention d : act.deliverables()) {
      Place place = new Place(d.span(), d.span().of(text), text, d.rule());
      mention(
              node,
              Vocabulary.DELIVERABLE,
              row(d.deliverable(), Vocabulary.DELIVERABLE_CLASS),
              id.with(FactId.Kind.DELIVERABLE, ++number),
              Vocabulary.DELIVERABLE_MENTION,
              place)
          .addProperty(Vocabulary.IN_ACT, node);
    }
  }

  /**
   * Writes a subject.
   *
   * @param text the paragraph's text, or the title
   */
  void write(SubjectMention s, String text) {
    String part = s.part();
    Resource about = part == null ? graph.document : graph.part(part);
    Place place = new Place(s.span(), s.text(), text, s.rule());
    mention(
            about,
            DCTerms.subject,
            graph.model.createResource(s.subject().term().iri()),
            s.id(),
            Vocabulary.SUBJECT_MENTION,
            place)
        .addProperty(part == null ? Vocabulary.IN_DOCUMENT : Vocabulary.IN_PART, about);
  }

  private Resource row(Term term, Resource type) {
    Resource row = graph.model.createResource(graph.identity.term(term));
    GraphBuilder.type(row, type);
    return row;
  }

  private record Place(Span span, String words, String text, String rule) {
    int offset() {
      return new CodePoints(text).at(span.start());
    }
  }

  private Resource mention(
      Resource of, Property link, Resource value, FactId id, Resource type, Place place) {
    of.addProperty(link, value);
    Resource node = graph.part(id);
    GraphBuilder.type(node, type);
    node.addProperty(link, value);
    graph.addWords(node, Vocabulary.WORDS, place.words());
    GraphBuilder.add(node, Vocabulary.OFFSET, place.offset());
    GraphBuilder.add(node, Vocabulary.RULE, place.rule());
    return node;
  }
}
