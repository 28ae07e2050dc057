package org.mandategraph.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.store.Referrers;
import org.mandategraph.web.cite.CitationText;
import org.mandategraph.web.cite.Reference;
import org.mandategraph.web.view.ThingView.MentionsView;
import org.mandategraph.web.view.ThingView.PartView;
import org.mandategraph.web.view.ThingView.StatementsView;

/** Reads what a page shows of a thing. To be used within a transaction. */
public final class ThingViews {
  /** Shown in a place of their own. */
  private static final Set<Property> ELSEWHERE =
      Set.of(
          RDF.type,
          DCTerms.title,
          Vocabulary.EXPRESSION_TITLE,
          Vocabulary.TEXT,
          Vocabulary.IN_DOCUMENT);

  private final DatasetGraph data;
  private final Model model;
  private final ValueReader values;

  /** Of the union of a dataset's graphs. */
  public ThingViews(DatasetGraph data, Identity identity) {
    this.data = data;
    this.model = ModelFactory.createModelForGraph(data.getUnionGraph());
    this.values = new ValueReader(model, identity);
  }

  /** What is shown of one thing. */
  public ThingView of(String iri) {
    Resource thing = model.getResource(iri);
    PartViews parts = new PartViews(model, values);
    boolean version = LanguageViews.isExpression(thing);
    boolean document = version || thing.hasProperty(RDF.type, Vocabulary.DOCUMENT);
    List<PartView> paragraphs = document ? parts.paragraphs(thing) : parts.withSubParagraphs(thing);
    Resource whole =
        thing.getPropertyResourceValue(version ? Vocabulary.REALIZES : Vocabulary.IN_DOCUMENT);
    String label = values.label(iri);
    String title = values.text(thing, version ? Vocabulary.EXPRESSION_TITLE : DCTerms.title);
    return new ThingView(
        iri,
        label,
        label.equals(title) ? null : title,
        types(thing),
        Reference.of(model, iri).map(CitationText::footnote).map(String::strip).orElse(null),
        whole == null ? null : values.of(whole),
        new LanguageViews(model, values).of(thing),
        sourceText(thing),
        paragraphs,
        document ? parts.footnotes(thing) : parts.footnotesOf(paragraphs),
        statements(thing),
        Referrers.of(data, iri).stream().map(m -> mentions(iri, m)).toList());
  }

  private @Nullable Value sourceText(Resource thing) {
    return model
        .listSubjectsWithProperty(Vocabulary.EMBODIES, thing)
        .mapWith(source -> source.getPropertyResourceValue(Vocabulary.SOURCE_TEXT))
        .nextOptional()
        .map(values::of)
        .orElse(null);
  }

  private List<StatementsView> statements(Resource thing) {
    Map<String, List<Value>> byProperty = new TreeMap<>();
    boolean paragraph =
        thing.hasProperty(RDF.type, Vocabulary.PARAGRAPH)
            || thing.hasProperty(RDF.type, Vocabulary.PART_EXPRESSION);
    for (Statement statement : thing.listProperties().toList()) {
      boolean elsewhere = ELSEWHERE.contains(statement.getPredicate());
      boolean isText = statement.getPredicate().equals(Vocabulary.TEXT);
      if (!elsewhere || (isText && !paragraph)) {
        byProperty
            .computeIfAbsent(statement.getPredicate().getURI(), p -> new ArrayList<>())
            .add(values.of(statement.getObject()));
      }
    }
    List<StatementsView> statements = new ArrayList<>();
    byProperty.forEach(
        (property, all) ->
            statements.add(new StatementsView(values.property(property), sorted(all))));
    statements.sort(Comparator.comparing(s -> s.property().text()));
    return statements;
  }

  /** The classes of the ontology; those of others say the same in other words. */
  private List<Value> types(Resource thing) {
    return sorted(
        model
            .listObjectsOfProperty(thing, RDF.type)
            .filterKeep(type -> type.toString().startsWith(Vocabulary.MG))
            .mapWith(values::of)
            .toList());
  }

  private static List<Value> sorted(List<Value> all) {
    return all.stream().sorted(Comparator.comparing(Value::text, NaturalOrder.INSTANCE)).toList();
  }

  private MentionsView mentions(String iri, Referrers mentions) {
    String query =
        "SELECT ?thing WHERE { ?thing <"
            + mentions.property()
            + "> <"
            + iri
            + "> } ORDER BY ?thing";
    return new MentionsView(
        values.property(mentions.property()),
        mentions.subjects().stream().map(values::of).toList(),
        mentions.complete(),
        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }
}
