package org.mandategraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.document.Issue;

/**
 * Writes the named graph of a language version of which the store has the text alone, because the
 * facts of its document come from another version: the version, its file, and the texts of its
 * parts, each tied to the part of the document that it is the text of.
 *
 * <p>It is made of the version's own document graph, or of such a graph made before: the result is
 * the same, so that it can be made again whenever the facts come from another file.
 */
public final class ExpressionGraph {
  /** What is taken over of a part. */
  private static final List<Property> OF_PART =
      List.of(
          Vocabulary.PLACE,
          Vocabulary.POSITION,
          Vocabulary.NUMBER,
          Vocabulary.MARKER,
          Vocabulary.HEADING,
          Vocabulary.TEXT,
          Vocabulary.EXPRESSION_TITLE);

  private final Identity identity;
  private final Model from;
  private final Resource document;
  private final Resource expression;
  private final Model out = ModelFactory.createDefaultModel();

  private ExpressionGraph(Identity identity, Graph from, String document, String language) {
    this.identity = identity;
    this.from = ModelFactory.createModelForGraph(from);
    this.document = this.from.getResource(document);
    this.expression = this.from.getResource(identity.expression(document, language));
  }

  /**
   * The graph of a language version.
   *
   * @param document IRI of its document
   * @param language of the version, as its IRI has it
   * @param version the document graph of the version, or an earlier graph of this kind
   * @param facts the document graph of the version that the facts come from
   */
  public static Graph of(
      Identity identity, String document, String language, Graph version, Graph facts) {
    ExpressionGraph graph = new ExpressionGraph(identity, version, document, language);
    graph.writeOrigin();
    graph.writeRecognized();
    graph.writeParts(ModelFactory.createModelForGraph(facts));
    return graph.out.getGraph();
  }

  private void writeOrigin() {
    Resource graph = out.createResource(identity.graphOf(expression.getURI()));
    Resource extraction = below(expression, "extraction");
    graph.addProperty(RDF.type, Vocabulary.EXPRESSION_GRAPH);
    graph.addProperty(FOAF.primaryTopic, expression);
    graph.addProperty(Vocabulary.WAS_GENERATED_BY, extraction);
    for (Resource taken : List.of(expression, extraction, below(expression, "source"))) {
      out.add(taken.listProperties());
    }
    Resource work = out.createResource(document.getURI());
    GraphBuilder.type(work, Vocabulary.DOCUMENT);
    document
        .listProperties(RDF.type)
        .filterDrop(type -> type.getResource().getURI().startsWith(Vocabulary.MG))
        .forEach(type -> work.addProperty(RDF.type, type.getObject()));
    GraphBuilder.add(work, RDFS.label, Values.text(document, RDFS.label));
  }

  private Resource below(Resource thing, String id) {
    return from.getResource(identity.part(thing.getURI(), id));
  }

  private void writeParts(Model facts) {
    List<Resource> parts = parts(from);
    Map<String, String> aligned = PartAlignment.of(places(parts), places(parts(facts)));
    List<String> notAligned = new ArrayList<>();
    for (Resource part : parts) {
      String place = String.valueOf(Values.text(part, Vocabulary.PLACE));
      Resource node = out.createResource(identity.part(expression.getURI(), place));
      writePart(part, node);
      String target = aligned.get(place);
      if (target == null) {
        notAligned.add(place);
      } else {
        node.addProperty(
            Vocabulary.REALIZES, out.createResource(identity.part(document.getURI(), target)));
      }
    }
    if (!notAligned.isEmpty()) {
      writeNotAligned(notAligned);
    }
  }

  private void writePart(Resource part, Resource node) {
    node.addProperty(RDF.type, Vocabulary.PART_EXPRESSION);
    node.addProperty(Vocabulary.IN_EXPRESSION, expression);
    for (Property property : OF_PART) {
      part.listProperties(property).forEach(s -> node.addProperty(property, s.getObject()));
    }
    part.listProperties(DCTerms.title)
        .forEach(s -> node.addProperty(Vocabulary.EXPRESSION_TITLE, s.getObject()));
  }

  /** The parts in reading order, without the head: of a document graph, or of one of this kind. */
  private List<Resource> parts(Model model) {
    return Stream.of(Vocabulary.PART, Vocabulary.PART_EXPRESSION)
        .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(part -> part.getURI().startsWith(document.getURI() + "/"))
        .filter(part -> !part.hasProperty(RDF.type, Vocabulary.HEAD))
        .sorted(Comparator.comparingInt(Values::position).thenComparing(Resource::getURI))
        .toList();
  }

  private static List<PartAlignment.Part> places(List<Resource> parts) {
    return parts.stream()
        .map(
            p ->
                new PartAlignment.Part(
                    String.valueOf(Values.text(p, Vocabulary.PLACE)),
                    p.hasProperty(Vocabulary.NUMBER) || p.hasProperty(Vocabulary.MARKER),
                    Values.position(p)))
        .toList();
  }

  /** That the words were recognized on a scan: another file of the language comes before it. */
  private void writeRecognized() {
    from.listSubjectsWithProperty(Vocabulary.ISSUE, Vocabulary.individual(Issue.TEXT_RECOGNIZED))
        .forEach(finding -> copy(finding, finding.getURI(), below(expression, "recognized")));
  }

  /** Copies a thing with what is named below it, under another name. */
  private void copy(Resource thing, String root, Resource newRoot) {
    Resource renamed = renamed(thing, root, newRoot);
    for (Statement statement : thing.listProperties().toList()) {
      RDFNode object = statement.getObject();
      boolean below = object.isURIResource() && object.toString().startsWith(root + "/");
      if (below) {
        copy(object.asResource(), root, newRoot);
      }
      out.add(
          renamed,
          statement.getPredicate(),
          below ? renamed(object.asResource(), root, newRoot) : object);
    }
  }

  private Resource renamed(Resource thing, String root, Resource newRoot) {
    return out.createResource(newRoot.getURI() + thing.getURI().substring(root.length()));
  }

  private void writeNotAligned(List<String> places) {
    Resource finding = out.createResource(below(expression, "alignment").getURI());
    GraphBuilder.type(finding, Vocabulary.FINDING);
    finding.addProperty(Vocabulary.IN_DOCUMENT, document);
    finding.addProperty(
        Vocabulary.PLACE, identity.languageOf(expression.getURI(), document.getURI()));
    finding.addProperty(Vocabulary.ISSUE, Vocabulary.PARTS_NOT_ALIGNED);
    finding.addProperty(
        Vocabulary.DETAIL, "%d: %s".formatted(places.size(), String.join(", ", places)), "en");
  }
}
