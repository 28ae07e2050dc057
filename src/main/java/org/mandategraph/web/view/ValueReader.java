package org.mandategraph.web.view;

import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;

/** Nodes as pages show them: their labels, with links to pages of this server. */
public final class ValueReader {
  /** The first that a thing has is what a reader calls it. */
  private static final List<Property> LABELS =
      List.of(SKOS.prefLabel, RDFS.label, DCTerms.title, FOAF.name, VCARD4.fn);

  private final Model model;
  private final String base;

  /** With the labels of a model. */
  public ValueReader(Model model, Identity identity) {
    this.model = model;
    this.base = identity.base();
  }

  /** A thing, words or a number. */
  public Value of(RDFNode node) {
    if (node.isLiteral()) {
      Literal literal = node.asLiteral();
      String language = literal.getLanguage();
      return new Value(literal.getLexicalForm(), null, language.isEmpty() ? null : language, null);
    }
    return node.isAnon()
        ? new Value("(unnamed)", null, null, null)
        : of(node.asResource().getURI());
  }

  /** A thing. */
  public Value of(String iri) {
    return new Value(label(iri), iri, null, href(iri));
  }

  /** A property, by its label or by its name taken apart. */
  public Value property(String iri) {
    String label = ownLabel(iri);
    return new Value(label == null ? words(iri) : label, iri, null, href(iri));
  }

  /** What a reader calls a thing: its label, or the telling end of its IRI. */
  public String label(String iri) {
    String label = ownLabel(iri);
    if (label != null) {
      return label;
    }
    String start = base + "id/";
    return iri.startsWith(start) ? iri.substring(start.length()) : iri;
  }

  /** Words of a thing in a language that most read, English first; null where it has none. */
  public @Nullable String text(Resource thing, Property property) {
    List<Statement> all =
        model
            .listStatements(thing, property, (RDFNode) null)
            .filterKeep(s -> s.getObject().isLiteral())
            .toList();
    return all.stream()
        .filter(s -> s.getLanguage().equals("en"))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(s -> s.getLiteral().getLexicalForm())
        .orElse(null);
  }

  private @Nullable String ownLabel(String iri) {
    Resource thing = model.getResource(iri);
    for (Property property : LABELS) {
      String label = text(thing, property);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  /** {@code date_document} and {@code dateDocument} are "date document". */
  private static String words(String iri) {
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Things of ours are here, whatever the host; of all others only what the web serves is linked.
   */
  private @Nullable String href(String iri) {
    if (iri.startsWith(base)) {
      return "/" + iri.substring(base.length());
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : null;
  }
}
