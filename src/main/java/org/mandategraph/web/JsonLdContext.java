package org.mandategraph.web;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.mandategraph.graph.Vocabulary;

/**
 * The JSON-LD context: the ontology's words as JSON fields. It is made from the ontology, so that a
 * term has one name everywhere.
 *
 * <p>A document written with it carries the part of it that it uses, and so can be read without
 * asking any server.
 */
final class JsonLdContext {
  private static final List<Resource> KINDS =
      List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

  private final Map<String, JsonValue> terms = new TreeMap<>();

  /** With the terms of an ontology; of two with one name, our own has it. */
  JsonLdContext(Graph ontology) {
    Model model = ModelFactory.createModelForGraph(ontology);
    addProperty(RDFS.label);
    for (Resource kind : KINDS) {
      model
          .listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(Resource::isURIResource)
          .forEachRemaining(term -> add(term, kind));
    }
    terms.put("id", Json.createValue("@id"));
    terms.put("type", Json.createValue("@type"));
  }

  private void addProperty(Resource property) {
    terms.put(property.getLocalName(), Json.createValue(property.getURI()));
  }

  private void add(Resource term, Resource kind) {
    String name = term.getURI().replaceFirst("^.*[/#]", "");
    if (terms.containsKey(name) && !term.getURI().startsWith(Vocabulary.MG)) {
      return;
    }
    JsonObjectBuilder definition = Json.createObjectBuilder().add("@id", term.getURI());
    if (kind.equals(OWL.ObjectProperty)) {
      definition.add("@type", "@id");
    } else if (term.hasProperty(RDFS.range, RDF.langString)) {
      definition.add("@container", "@language");
    } else if (term.hasProperty(RDFS.range, XSD.date)) {
      definition.add("@type", XSD.date.getURI());
    } else {
      terms.put(name, Json.createValue(term.getURI()));
      return;
    }
    terms.put(name, definition.build());
  }

  /** All of it, as a JSON-LD document. */
  JsonObject document() {
    return document(terms.keySet());
  }

  private JsonObject document(Collection<String> names) {
    JsonObjectBuilder context = Json.createObjectBuilder();
    names.forEach(name -> context.add(name, terms.get(name)));
    return Json.createObjectBuilder().add("@context", context).build();
  }

  /** A graph in the context's words, with the part of the context that it needs. */
  JsonObject write(Graph graph) {
    try {
      JsonObject compact =
          JsonLd.compact(JsonDocument.of(ExpandedJsonLd.of(graph)), JsonDocument.of(document()))
              .ordered(true)
              .get();
      Set<String> used = new TreeSet<>();
      collect(compact, used);
      JsonObjectBuilder out = Json.createObjectBuilder(document(used));
      compact.forEach(
          (key, value) -> {
            if (!key.equals("@context")) {
              out.add(key, value);
            }
          });
      return out.build();
    } catch (JsonLdError e) {
      throw new IllegalStateException("our own context and triples are always JSON-LD", e);
    }
  }

  /** The names that occur in a document as keys or types. */
  private void collect(JsonValue value, Set<String> used) {
    switch (value.getValueType()) {
      case OBJECT ->
          value
              .asJsonObject()
              .forEach(
                  (key, inner) -> {
                    if (!key.equals("@context")) {
                      use(key, used);
                      collect(inner, used);
                    }
                  });
      case ARRAY -> value.asJsonArray().forEach(inner -> collect(inner, used));
      case STRING -> use(((JsonString) value).getString(), used);
      default -> {
        // Numbers and truth values name nothing.
      }
    }
  }

  private void use(String word, Set<String> used) {
    if (terms.containsKey(word)) {
      used.add(word);
    }
  }

  /** As text, indented. */
  static String indented(JsonObject tree) {
    StringWriter out = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)) {
      writer.writeObject(tree);
    }
    return out.toString().strip() + "\n";
  }
}
