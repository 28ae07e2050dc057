package org.mandategraph.graph;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.structure.Metadata;

/** Writes the language version that was read, and the file that it was read from. */
final class ExpressionWriter {
  private static final XSDDatatype NON_NEGATIVE = XSDDatatype.XSDnonNegativeInteger;

  private final GraphBuilder graph;

  ExpressionWriter(GraphBuilder graph) {
    this.graph = graph;
  }

  void write() {
    writeExpression();
    writeSource();
  }

  private void writeExpression() {
    Resource expression = graph.expression;
    Metadata m = graph.extraction.resolution().metadata();
    GraphBuilder.type(expression, Vocabulary.LEGAL_EXPRESSION);
    expression.addProperty(Vocabulary.REALIZES, graph.document);
    OfficialIris.language(m.language())
        .map(graph.model::createResource)
        .ifPresent(language -> expression.addProperty(Vocabulary.LANGUAGE, language));
    graph.addWords(expression, Vocabulary.EXPRESSION_TITLE, m.title());
    GraphBuilder.add(expression, Vocabulary.JOB_NUMBER, m.jobNumber());
  }

  private void writeSource() {
    Resource source = graph.source;
    SourceDocument read = graph.extraction.source();
    GraphBuilder.type(source, Vocabulary.SOURCE, Vocabulary.FORMAT);
    source.addProperty(Vocabulary.EMBODIES, graph.expression);
    GraphBuilder.add(source, Vocabulary.SHA256, read.sha256());
    GraphBuilder.add(source, DCTerms.format, read.format().mediaType());
    source.addProperty(
        Vocabulary.SOURCE_TEXT,
        graph.model.createResource(graph.identity.textOf(graph.expression.getURI())));
    GraphBuilder.add(source, Vocabulary.TEXT_SHA256, DigestUtils.sha256Hex(read.text()));
    new SourcePlaces(read).pages().forEach(this::writePage);
  }

  private void writePage(SourcePlaces.PageSpan page) {
    Resource node =
        graph.typed(graph.source.getURI() + "/page" + page.page(), Vocabulary.SOURCE_PAGE);
    node.addProperty(Vocabulary.PAGE_OF, graph.source);
    GraphBuilder.add(node, Vocabulary.PAGE_NUMBER, Integer.valueOf(page.page()));
    node.addProperty(OA.start, graph.offset(page.span().start()), NON_NEGATIVE);
    node.addProperty(OA.end, graph.offset(page.span().end()), NON_NEGATIVE);
  }
}
