package org.mandategraph.web.cite;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.SymbolSeries;
import org.mandategraph.graph.PlaceInWords;
import org.mandategraph.graph.Vocabulary;

/**
 * What a citation of a document, or of one of its parts, says.
 *
 * @param iri of what is cited
 * @param name what the United Nations call the document in running text: {@code General Assembly
 *     resolution 66/181}; the symbol of one that is neither resolution nor decision
 * @param body the organ whose text it is, or null
 * @param kind its kind, such as {@code resolution}
 * @param symbol its symbol, or null
 * @param title its title, or null
 * @param language of the title, of a part that of its words, by ISO 639-1; or null
 * @param date day of adoption, or null
 * @param locator the place in the document, such as {@code para. 34}, or null for all of it
 * @param url where the official text is, or null
 */
public record Reference(
    String iri,
    String name,
    @Nullable String body,
    String kind,
    @Nullable String symbol,
    @Nullable String title,
    @Nullable String language,
    @Nullable LocalDate date,
    @Nullable String locator,
    @Nullable String url) {
  /** Who publishes all documents. */
  public static final String PUBLISHER = "United Nations";

  /** How a thing is cited; empty where it is neither a document nor a part of one. */
  public static Optional<Reference> of(Model model, String iri) {
    Resource thing = model.getResource(iri);
    if (thing.hasProperty(RDF.type, Vocabulary.DOCUMENT)) {
      return Optional.of(of(iri, thing, null, language(thing, DCTerms.title)));
    }
    Resource document = thing.getPropertyResourceValue(Vocabulary.IN_DOCUMENT);
    String place = text(thing, Vocabulary.PLACE);
    if (document == null || place == null || !thing.hasProperty(RDF.type, Vocabulary.PART)) {
      return Optional.empty();
    }
    boolean oneAnnex = !model.contains(model.getResource(document + "/annex2"), RDF.type);
    return Optional.of(
        of(iri, document, PlaceInWords.of(place, oneAnnex), language(thing, Vocabulary.TEXT)));
  }

  /** The title where there is one, else the name. */
  public String heading() {
    return title == null ? name : title;
  }

  /** The organ whose text it is, by the name that lists of references have it under. */
  public String author() {
    if (body == null) {
      return PUBLISHER;
    }
    return body.contains(PUBLISHER) ? body : PUBLISHER + " " + body;
  }

  private static Reference of(
      String iri, Resource document, @Nullable String locator, @Nullable String language) {
    String symbol = text(document, Vocabulary.SYMBOL);
    Resource organ = document.getPropertyResourceValue(Vocabulary.BODY);
    Optional<OfficialName> official = OfficialName.of(symbol);
    String body = organ == null ? null : text(organ, SKOS.prefLabel);
    String kind = official.map(OfficialName::kind).orElse(kind(document));
    String title = text(document, DCTerms.title);
    String name =
        official.map(OfficialName::words).orElse(symbol == null ? unnamed(kind, title) : symbol);
    Resource page = document.getPropertyResourceValue(FOAF.page);
    String date = text(document, Vocabulary.DATE_DOCUMENT);
    return new Reference(
        iri,
        name,
        body == null ? official.map(OfficialName::body).orElse(null) : body,
        kind,
        symbol,
        title,
        language,
        date == null ? null : LocalDate.parse(date),
        locator,
        page == null ? null : page.getURI());
  }

  private static String kind(Resource document) {
    if (document.hasProperty(RDF.type, Vocabulary.DRAFT_RESOLUTION)) {
      return "draft resolution";
    }
    if (document.hasProperty(RDF.type, Vocabulary.DRAFT_DECISION)) {
      return "draft decision";
    }
    if (document.hasProperty(RDF.type, Vocabulary.AMENDMENT)) {
      return "amendment";
    }
    return document.hasProperty(RDF.type, Vocabulary.REPORT) ? "report" : "document";
  }

  private static String unnamed(String kind, @Nullable String title) {
    String words = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return title == null ? words : words + " on “" + title + "”";
  }

  private static @Nullable String text(Resource resource, Property property) {
    Statement statement = resource.getProperty(property);
    return statement == null ? null : statement.getLiteral().getLexicalForm();
  }

  private static @Nullable String language(Resource thing, Property property) {
    Statement statement = thing.getProperty(property);
    return statement == null || statement.getLanguage().isEmpty() ? null : statement.getLanguage();
  }

  /**
   * What a resolution or decision is called in running text, by the United Nations Editorial
   * Manual: {@code General Assembly resolution 66/181}, {@code Security Council resolution 1373
   * (2001)}, {@code General Assembly decision 74/550 B}.
   *
   * @param body name of the organ
   * @param kind resolution or decision
   * @param number as texts write it
   */
  private record OfficialName(String body, String kind, String number) {
    /** The name for a symbol; empty where it belongs to no series. */
    static Optional<OfficialName> of(@Nullable String symbol) {
      if (symbol == null) {
        return Optional.empty();
      }
      for (SymbolSeries series : Authorities.standard().series()) {
        Optional<String> number = series.number(symbol);
        if (number.isPresent()) {
          return Optional.of(
              new OfficialName(series.body().label(), series.kind(), written(number.get())));
        }
      }
      return Optional.empty();
    }

    String words() {
      return body + " " + kind + " " + number;
    }

    /** Symbols have no blanks; texts set one before a year, a session or a letter. */
    private static String written(String number) {
      return number.replaceAll("(?<=[0-9A-Z])(?=\\()|(?<=[0-9])(?=[A-Z])", " ");
    }
  }
}
