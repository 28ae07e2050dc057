package org.mandategraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mandategraph.graph.Identity;
import org.mandategraph.web.view.OntologyView.TermView;
import org.mandategraph.web.view.ThingView.StatementsView;

/** Reads what the ontology's page shows. */
public final class OntologyViews {
  private static final Set<Property> ELSEWHERE =
      Set.of(RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy, RDFS.comment);

  private final Model model;
  private final ValueReader values;

  /** Of an ontology. */
  public OntologyViews(Graph ontology, Identity identity) {
    this.model = ModelFactory.createModelForGraph(ontology);
    this.values = new ValueReader(model, identity);
  }

  /** All of it, terms by their labels. */
  public OntologyView read() {
    Resource ontology = model.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
    String namespace = ontology.getURI() + "#";
    String title = values.text(ontology, DCTerms.title);
    return new OntologyView(
        ontology.getURI(),
        title == null ? ontology.getURI() : title,
        values.text(ontology, DCTerms.description),
        values.text(ontology, OWL.versionInfo),
        terms(namespace, term -> term.hasProperty(RDF.type, OWL.Class)),
        terms(namespace, OntologyViews::isProperty),
        terms(namespace, term -> term.hasProperty(RDF.type, OWL2.NamedIndividual)),
        terms(namespace, term -> term.hasProperty(RDF.type, SHACLM.NodeShape)));
  }

  private static boolean isProperty(Resource term) {
    return term.hasProperty(RDF.type, OWL.ObjectProperty)
        || term.hasProperty(RDF.type, OWL.DatatypeProperty)
        || term.hasProperty(RDF.type, OWL.AnnotationProperty);
  }

  /** Whether the page shows a statement in its own place; labels in other languages it lists. */
  private static boolean isElsewhere(Statement statement) {
    boolean translated =
        statement.getPredicate().equals(RDFS.label) && !statement.getLanguage().equals("en");
    return ELSEWHERE.contains(statement.getPredicate()) && !translated;
  }

  private List<TermView> terms(String namespace, Predicate<Resource> kind) {
    return model
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(namespace))
        .filterKeep(kind)
        .toList()
        .stream()
        .map(r -> term(namespace, r))
        .sorted(Comparator.comparing(TermView::label).thenComparing(TermView::iri))
        .toList();
  }

  private TermView term(String namespace, Resource term) {
    Map<String, List<Value>> byProperty = new TreeMap<>();
    for (Statement statement : term.listProperties().toList()) {
      if (!isElsewhere(statement)) {
        byProperty
            .computeIfAbsent(statement.getPredicate().getURI(), p -> new ArrayList<>())
            .addAll(named(statement.getObject()));
      }
    }
    List<StatementsView> statements = new ArrayList<>();
    byProperty.forEach(
        (property, all) ->
            statements.add(
                new StatementsView(
                    values.property(property),
                    all.stream().sorted(Comparator.comparing(Value::text)).toList())));
    return new TermView(
        term.getURI(),
        term.getURI().substring(namespace.length()),
        model.shortForm(term.getURI()),
        values.label(term.getURI()),
        values.text(term, SKOS.definition),
        values.text(term, SKOS.example),
        statements);
  }

  /** A union of classes is shown as its classes, a constraint as its message. */
  private List<Value> named(RDFNode node) {
    if (!node.isAnon()) {
      return List.of(shortName(node));
    }
    Resource unnamed = node.asResource();
    String message = values.text(unnamed, SHACLM.message);
    if (message != null) {
      return List.of(new Value(message, null, "en", null));
    }
    Resource union = unnamed.getPropertyResourceValue(OWL.unionOf);
    return union == null
        ? List.of(values.of(node))
        : union.as(RDFList.class).asJavaList().stream().map(this::shortName).toList();
  }

  /** Terms of others have no label here: they go by prefix and name. */
  private Value shortName(RDFNode node) {
    Value value = values.of(node);
    return value.iri() == null
        ? value
        : new Value(
            value.text().equals(value.iri()) ? model.shortForm(value.iri()) : value.text(),
            value.iri(),
            null,
            value.href());
  }
}
