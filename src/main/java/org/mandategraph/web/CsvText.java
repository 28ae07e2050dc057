package org.mandategraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mandategraph.web.view.ThingView;
import org.mandategraph.web.view.ThingView.ActView;
import org.mandategraph.web.view.ThingView.CitationView;
import org.mandategraph.web.view.ThingView.PartView;
import org.mandategraph.web.view.Value;

/** Tables (RFC 4180): the paragraphs of a document or paragraph; of all else the statements. */
final class CsvText {
  private CsvText() {}

  static String of(WebResource content) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180)) {
      if (content.view().get() instanceof ThingView thing && !thing.paragraphs().isEmpty()) {
        paragraphs(thing.paragraphs(), out);
      } else {
        statements(content, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory never fails", e);
    }
    return text.toString();
  }

  private static void paragraphs(List<PartView> paragraphs, CSVPrinter out) throws IOException {
    out.printRecord("iri", "place", "type", "number", "text", "acts", "addressees", "cites");
    for (PartView part : paragraphs) {
      out.printRecord(
          iri(part.part()),
          part.place(),
          part.type(),
          part.number(),
          part.text(),
          joined(part.acts().stream().map(ActView::verb)),
          joined(part.acts().stream().map(ActView::addressee).flatMap(List::stream)),
          joined(part.citations().stream().map(CitationView::cites)));
    }
  }

  private static String joined(Stream<Value> values) {
    return values.map(Value::text).collect(Collectors.joining("; "));
  }

  private static void statements(WebResource content, CSVPrinter out) throws IOException {
    out.printRecord("subject", "property", "object", "datatype", "language");
    out.printRecords(content.graph().get().stream().map(CsvText::cells).sorted(Arrays::compare));
  }

  private static String[] cells(Triple triple) {
    Node object = triple.getObject();
    boolean literal = object.isLiteral();
    return new String[] {
      name(triple.getSubject()),
      triple.getPredicate().getURI(),
      literal ? object.getLiteralLexicalForm() : name(object),
      literal ? object.getLiteralDatatypeURI() : "",
      literal ? object.getLiteralLanguage() : ""
    };
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String iri(Value value) {
    return value.iri() == null ? value.text() : value.iri();
  }
}
