package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.FactId;

/**
 * A document's graph while it is written: the triples so far, and what all writers need to know.
 * There are no blank nodes in it, so that two graphs compare triple by triple.
 */
final class GraphBuilder {
  /** So many UTF-16 units before and behind a quotation are given with it. */
  private static final int CONTEXT = 32;

  final Model model = ModelFactory.createDefaultModel();
  final Identity identity;
  final Extraction extraction;
  final Resource document;

  /** The document in the language of the file. */
  final Resource expression;

  /** The file. */
  final Resource source;

  private final Authorities authorities;
  private final CodePoints sourceOffsets;
  private final String language;
  private final boolean oneAnnex;
  private final Map<String, String> texts = new HashMap<>();

  GraphBuilder(Identity identity, Authorities authorities, Extraction extraction) {
    this.identity = identity;
    this.authorities = authorities;
    this.extraction = extraction;
    this.document = model.createResource(identity.document(extraction.resolution().id()));
    this.language = extraction.resolution().metadata().language();
    this.oneAnnex =
        extraction.resolution().divisions().stream()
                .filter(d -> d.kind() == Division.Kind.ANNEX)
                .count()
            <= 1;
    this.expression = model.createResource(identity.expression(document.getURI(), language));
    this.source = model.createResource(identity.part(expression.getURI(), "source"));
    this.sourceOffsets = new CodePoints(extraction.source().text());
    extraction.resolution().paragraphs().forEach(p -> texts.put(p.id(), p.text().text()));
  }

  /** A part of the document, or a thing in one. */
  Resource part(String id) {
    return model.createResource(identity.part(document.getURI(), id));
  }

  /** A fact of the document. */
  Resource part(FactId id) {
    return part(id.toString());
  }

  /** What a reader calls a part: "A/RES/66/181, para. 34". */
  String label(String part) {
    String words = PlaceInWords.of(part, oneAnnex);
    return extraction.resolution().id() + ", " + (words == null ? part : words);
  }

  /** Words of the document, in its language. */
  Literal words(String text) {
    return model.createLiteral(text, language);
  }

  /** The text of a paragraph; null where no paragraph has this id. */
  @Nullable String text(String paragraph) {
    return texts.get(paragraph);
  }

  /** A thing with this IRI and class. */
  Resource typed(String iri, Resource type) {
    return model.createResource(iri, type);
  }

  /** A fact of the document with this class. */
  Resource typed(FactId id, Resource type) {
    return typed(part(id).getURI(), type);
  }

  /** A fact of a part, found by a rule, with its evidence. */
  Resource fact(FactId id, Resource type, String part, String rule, Span source) {
    Resource node = fact(id, type, source);
    node.addProperty(Vocabulary.IN_PART, part(part));
    add(node, Vocabulary.RULE, rule);
    return node;
  }

  /**
   * A fact with its evidence: where in the source it is, as a position and as a quotation, as Web
   * Annotation has it.
   *
   * @param span where in the source text; cut at its end
   */
  Resource fact(FactId id, Resource type, Span span) {
    Resource node = typed(id, type);
    String text = extraction.source().text();
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    Resource position = typed(part(id + "/evidence/position").getURI(), OA.TextPositionSelector);
    position.addProperty(OA.start, offset(start), XSDDatatype.XSDnonNegativeInteger);
    position.addProperty(OA.end, offset(end), XSDDatatype.XSDnonNegativeInteger);
    Resource quote = typed(part(id + "/evidence/quote").getURI(), OA.TextQuoteSelector);
    quote.addProperty(OA.exact, text.substring(start, end));
    quote.addProperty(OA.prefix, text.substring(CodePoints.cut(text, start - CONTEXT), start));
    quote.addProperty(OA.suffix, text.substring(end, CodePoints.cut(text, end + CONTEXT)));
    Resource evidence = typed(part(id + "/evidence").getURI(), Vocabulary.EVIDENCE_CLASS);
    evidence.addProperty(OA.hasSource, source);
    evidence.addProperty(OA.hasSelector, position).addProperty(OA.hasSelector, quote);
    node.addProperty(Vocabulary.EVIDENCE, evidence);
    return node;
  }

  /** An offset in the source text, counted as the served text counts: in code points. */
  String offset(int utf16) {
    return Integer.toString(sourceOffsets.at(utf16));
  }

  /** The document with this symbol, with what the symbol alone says of it. */
  Resource cited(DocumentSymbol symbol) {
    Resource node = model.createResource(identity.document(symbol));
    if (node.equals(document) || node.hasProperty(RDF.type, Vocabulary.DOCUMENT)) {
      return node;
    }
    addSymbol(node, symbol);
    typeDocument(node, kind(symbol));
    authorities.issuer(symbol).ifPresent(body -> addBody(node, body));
    add(node, Vocabulary.SESSION, symbol.session().orElse(null));
    return node;
  }

  /** The class that a symbol says. */
  private Resource kind(DocumentSymbol symbol) {
    if (symbol.value().contains("/PV.")) {
      return Vocabulary.VERBATIM_RECORD;
    }
    if (symbol.value().contains("/SR.")) {
      return Vocabulary.SUMMARY_RECORD;
    }
    return authorities
        .seriesOf(symbol)
        .map(s -> s.kind().equals("decision") ? Vocabulary.DECISION : Vocabulary.RESOLUTION)
        .orElse(Vocabulary.DOCUMENT);
  }

  /** Types a document by its class, and by what this is in ELI and ELI-DL. */
  static void typeDocument(Resource node, Resource kind) {
    type(node, Vocabulary.DOCUMENT, kind, work(kind));
  }

  private static Resource work(Resource kind) {
    if (isLaw(kind)) {
      return Vocabulary.LEGAL_RESOURCE;
    }
    if (kind.equals(Vocabulary.DRAFT_RESOLUTION) || kind.equals(Vocabulary.DRAFT_DECISION)) {
      return Vocabulary.DRAFT_WORK;
    }
    return kind.equals(Vocabulary.AMENDMENT) ? Vocabulary.AMENDMENT_WORK : Vocabulary.WORK;
  }

  /** Resolutions and decisions are legal resources; drafts, reports and records are not. */
  private static boolean isLaw(Resource kind) {
    return kind.equals(Vocabulary.RESOLUTION) || kind.equals(Vocabulary.DECISION);
  }

  /** What the parts of this document are in ELI. */
  Resource subdivision() {
    return document.hasProperty(RDF.type, Vocabulary.LEGAL_RESOURCE)
        ? Vocabulary.LEGAL_RESOURCE_SUBDIVISION
        : Vocabulary.WORK_SUBDIVISION;
  }

  /** Symbol, label, link, and the year that the symbol names. */
  void addSymbol(Resource node, DocumentSymbol symbol) {
    add(node, Vocabulary.SYMBOL, symbol.value());
    node.addProperty(RDFS.label, symbol.value());
    node.addProperty(FOAF.page, model.createResource(OfficialIris.undocs(symbol)));
    symbol
        .year()
        .ifPresent(y -> node.addProperty(Vocabulary.YEAR, y.toString(), XSDDatatype.XSDgYear));
  }

  /** The body whose text a document is; a resolution or decision, already typed, it has passed. */
  void addBody(Resource node, Body body) {
    Resource actor = model.createResource(identity.actor(body.actor()));
    node.addProperty(Vocabulary.BODY, actor);
    if (node.hasProperty(RDF.type, Vocabulary.RESOLUTION)
        || node.hasProperty(RDF.type, Vocabulary.DECISION)) {
      node.addProperty(Vocabulary.PASSED_BY, actor);
    }
  }

  static void type(Resource subject, Resource... types) {
    for (Resource type : types) {
      subject.addProperty(RDF.type, type);
    }
  }

  static void add(Resource subject, Property property, @Nullable String value) {
    if (value != null) {
      subject.addProperty(property, value);
    }
  }

  static void add(Resource subject, Property property, @Nullable Integer value) {
    if (value != null) {
      subject.addProperty(property, value.toString(), XSDDatatype.XSDinteger);
    }
  }

  static void add(Resource subject, Property property, @Nullable LocalDate value) {
    if (value != null) {
      subject.addProperty(property, value.toString(), XSDDatatype.XSDdate);
    }
  }

  void addWords(Resource subject, Property property, @Nullable String value) {
    if (value != null) {
      subject.addProperty(property, words(value));
    }
  }
}
