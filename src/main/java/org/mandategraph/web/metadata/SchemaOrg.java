package org.mandategraph.web.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.web.cite.Reference;

/**
 * What search engines read in a page: schema.org, as JSON-LD. Only what the graph says is in it.
 *
 * @see <a href="https://schema.org/Legislation">Legislation</a>, which follows ELI
 */
final class SchemaOrg {
  private static final String CONTEXT = "https://schema.org";
  private static final String LEGISLATION = "Legislation";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SchemaOrg() {}

  /** A document or a part of one. */
  static String document(Reference reference, Model model) {
    Resource thing = model.getResource(reference.iri());
    Resource whole = thing.getPropertyResourceValue(Vocabulary.IN_DOCUMENT);
    ObjectNode json = start(reference.iri(), type(reference));
    if (whole == null) {
      json.put("name", reference.heading()).put("alternateName", reference.name());
      addDocument(json, reference, thing);
    } else {
      json.put("name", reference.name() + ", " + reference.locator());
      json.set("isPartOf", node(whole, type(reference)).put("name", reference.heading()));
      addText(json, "inLanguage", reference.language());
    }
    Property cites = whole == null ? Vocabulary.DOCUMENT_CITES : Vocabulary.CITES;
    for (Resource cited : values(thing, cites)) {
      json.withArray("citation").add(node(cited, "CreativeWork").put("name", label(cited)));
    }
    return safe(json);
  }

  private static void addDocument(ObjectNode json, Reference reference, Resource document) {
    boolean law = type(reference).equals(LEGISLATION);
    addText(json, law ? "legislationIdentifier" : "identifier", reference.symbol());
    addText(json, law ? "legislationType" : "genre", reference.kind());
    String date = reference.date() == null ? null : reference.date().toString();
    addText(json, law ? "legislationDate" : "dateCreated", date);
    addText(json, "datePublished", text(document, DCTerms.issued));
    addText(json, "sameAs", reference.url());
    Resource organ = document.getPropertyResourceValue(Vocabulary.PASSED_BY);
    if (organ != null) {
      json.set("legislationPassedBy", node(organ, "Organization").put("name", label(organ)));
    }
    for (String language : languages(document)) {
      json.withArray("inLanguage").add(language);
    }
    values(document, DCTerms.subject)
        .forEach(subject -> json.withArray("about").addObject().put("@id", subject.getURI()));
  }

  /** The data as a whole. */
  static String dataset(Model description) {
    Resource dataset = description.getResource(DatasetDescription.IRI);
    ObjectNode json = start(dataset.getURI(), "Dataset").put("url", dataset.getURI());
    addText(json, "name", text(dataset, DCTerms.title));
    addText(json, "description", text(dataset, DCTerms.description));
    addText(json, "usageInfo", text(dataset, DCTerms.rights));
    json.put("license", DatasetDescription.LICENCE);
    addText(json, "datePublished", text(dataset, DCTerms.issued));
    addText(json, "dateModified", text(dataset, DCTerms.modified));
    addText(json, "version", text(dataset, description.createProperty(DCAT.NS, "version")));
    dataset.listProperties(DCAT.keyword).mapWith(Statement::getString).toList().stream()
        .sorted()
        .forEach(json.withArray("keywords")::add);
    Resource publisher = dataset.getPropertyResourceValue(DCTerms.publisher);
    if (publisher != null) {
      addText(
          json.putObject("publisher").put("@type", "Organization"),
          "name",
          text(publisher, FOAF.name));
    }
    return safe(json);
  }

  private static String type(Reference reference) {
    return switch (reference.kind()) {
      case "resolution", "decision", "draft resolution", "draft decision" -> LEGISLATION;
      case "report" -> "Report";
      default -> "CreativeWork";
    };
  }

  private static ObjectNode start(String iri, String type) {
    return JSON.createObjectNode().put("@context", CONTEXT).put("@type", type).put("@id", iri);
  }

  private static ObjectNode node(Resource thing, String type) {
    return JSON.createObjectNode().put("@type", type).put("@id", thing.getURI());
  }

  private static List<Resource> values(Resource thing, Property property) {
    return thing.listProperties(property).mapWith(Statement::getResource).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI, NaturalOrder.INSTANCE))
        .toList();
  }

  /** The languages that the store has a document in. */
  private static List<String> languages(Resource document) {
    int start = document.getURI().length() + 1;
    return document
        .getModel()
        .listSubjectsWithProperty(Vocabulary.REALIZES, document)
        .filterKeep(version -> version.hasProperty(RDF.type, Vocabulary.LEGAL_EXPRESSION))
        .mapWith(version -> version.getURI().substring(start))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String label(Resource thing) {
    return Stream.of(SKOS.prefLabel, RDFS.label)
        .map(property -> text(thing, property))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(thing.getURI());
  }

  private static @Nullable String text(Resource thing, Property property) {
    Statement statement = thing.getProperty(property);
    return statement == null ? null : statement.getLiteral().getLexicalForm();
  }

  private static void addText(ObjectNode json, String field, @Nullable String text) {
    if (text != null) {
      json.put(field, text);
    }
  }

  /** Without the characters that could end or comment out the element around it. */
  private static String safe(ObjectNode json) {
    try {
      return JSON.writeValueAsString(json)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings is always JSON", e);
    }
  }
}
