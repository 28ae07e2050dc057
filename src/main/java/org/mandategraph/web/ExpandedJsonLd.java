package org.mandategraph.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonCollectors;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph in the expanded form of JSON-LD, one node a subject. Whole numbers and truth values are
 * those of JSON where they are written alike, which the libraries do not do beside languages.
 */
final class ExpandedJsonLd {
  private ExpandedJsonLd() {}

  static JsonArray of(Graph graph) {
    Map<String, Map<String, List<Node>>> nodes = new TreeMap<>();
    for (Triple triple : graph.find().toList()) {
      nodes
          .computeIfAbsent(name(triple.getSubject()), s -> new TreeMap<>())
          .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
          .add(triple.getObject());
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    nodes.forEach((name, properties) -> array.add(node(name, properties)));
    return array.build();
  }

  private static JsonObject node(String name, Map<String, List<Node>> properties) {
    JsonObjectBuilder node = Json.createObjectBuilder().add("@id", name);
    properties.forEach(
        (property, objects) -> {
          boolean types = property.equals(RDF.type.getURI());
          node.add(
              types ? "@type" : property,
              objects.stream()
                  .sorted(Comparator.comparing(Node::toString))
                  .map(object -> types ? Json.createValue(name(object)) : value(object))
                  .collect(JsonCollectors.toJsonArray()));
        });
    return node.build();
  }

  private static JsonObject value(Node object) {
    if (!object.isLiteral()) {
      return Json.createObjectBuilder().add("@id", name(object)).build();
    }
    JsonObjectBuilder value = Json.createObjectBuilder();
    String words = object.getLiteralLexicalForm();
    if (!object.getLiteralLanguage().isEmpty()) {
      return value.add("@value", words).add("@language", object.getLiteralLanguage()).build();
    }
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDboolean) && words.matches("true|false")) {
      return value.add("@value", words.equals("true")).build();
    }
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
        && words.matches("0|-?[1-9][0-9]{0,8}")) {
      return value.add("@value", new BigInteger(words)).build();
    }
    value.add("@value", words);
    return object.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? value.build()
        : value.add("@type", object.getLiteralDatatypeURI()).build();
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
  }
}
