package org.mandategraph.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes JSON-LD 1.1 graph after graph: a context of prefixes, and an object a graph that holds an
 * object a subject. Values keep their type and language, so that nothing is lost; Jena's own writer
 * wants the whole in memory.
 */
final class JsonLdSink implements GraphSink {
  private final JsonGenerator json;

  JsonLdSink(Path file) throws IOException {
    json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
    // The same line ends on every system.
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(NamedGraph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", graph.name());
    json.writeArrayFieldStart("@graph");
    for (List<Triple> ofOne : by(Triple::getSubject, graph.sorted())) {
      writeSubject(ofOne);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The triples in groups, in their order. */
  private static Collection<List<Triple>> by(Function<Triple, Node> term, List<Triple> triples) {
    return triples.stream().collect(groupingBy(term, LinkedHashMap::new, toList())).values();
  }

  private void writeSubject(List<Triple> triples) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id(triples.get(0).getSubject()));
    for (List<Triple> alike : by(Triple::getPredicate, triples)) {
      json.writeArrayFieldStart(key(alike.get(0).getPredicate()));
      for (Triple triple : alike) {
        writeObject(triple);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String key(Node predicate) {
    return predicate.equals(RDF.type.asNode()) ? "@type" : name(predicate.getURI());
  }

  private void writeObject(Triple triple) throws IOException {
    Node object = triple.getObject();
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      json.writeString(object.isBlank() ? id(object) : name(object.getURI()));
      return;
    }
    json.writeStartObject();
    if (object.isLiteral()) {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
      }
    } else {
      json.writeStringField("@id", id(object));
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String name(String iri) {
    return Prefixes.compact(iri).orElse(iri);
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
