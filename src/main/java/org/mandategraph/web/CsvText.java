package org.mandategraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mandategraph.export.Csv;
import org.mandategraph.web.view.ActView;
import org.mandategraph.web.view.CitationView;
import org.mandategraph.web.view.PartView;
import org.mandategraph.web.view.ThingView;
import org.mandategraph.web.view.Value;

/** Tables (RFC 4180): the paragraphs of a document or paragraph; of all else the statements. */
final class CsvText {
  private CsvText() {}

  static String of(WebResource content) {
    return content.view().get() instanceof ThingView thing && !thing.paragraphs().isEmpty()
        ? paragraphs(thing.paragraphs())
        : statements(content);
  }

  private static String paragraphs(List<PartView> paragraphs) {
    StringBuilder out = new StringBuilder();
    row(out, "iri", "place", "type", "number", "text", "acts", "addressees", "cites");
    for (PartView part : paragraphs) {
      row(
          out,
          iri(part.part()),
          part.place(),
          part.type(),
          part.number() == null ? "" : part.number(),
          part.text(),
          part.acts().stream().map(a -> a.verb().text()).collect(Collectors.joining("; ")),
          part.acts().stream()
              .map(ActView::addressee)
              .flatMap(List::stream)
              .map(Value::text)
              .collect(Collectors.joining("; ")),
          part.citations().stream()
              .map(CitationView::cites)
              .map(Value::text)
              .collect(Collectors.joining("; ")));
    }
    return out.toString();
  }

  private static String statements(WebResource content) {
    StringBuilder out = new StringBuilder();
    row(out, "subject", "property", "object", "datatype", "language");
    content.graph().get().stream()
        .map(CsvText::cells)
        .sorted(Arrays::compare)
        .forEach(cells -> row(out, cells));
    return out.toString();
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

  private static void row(StringBuilder out, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : ",").append(Csv.cell(cells[i]));
    }
    out.append("\r\n");
  }
}
