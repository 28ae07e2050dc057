package org.mandategraph.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;

/** Finds the words of texts in the languages that a store has them in. */
public final class Translations {
  private static final String PREFIXES =
      """
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      """;

  /** A recommended draft is in the languages of its report. */
  private static final String VERSIONS =
      PREFIXES
          + """
          SELECT ?language ?title {
            { ?version eli:realizes ?text BIND(?text AS ?document) }
            UNION { ?text mg:inDocument ?document . ?version eli:realizes ?document }
            BIND(STRAFTER(STR(?version), CONCAT(STR(?document), "/")) AS ?language)
            FILTER(?language != "")
            OPTIONAL {
              { ?text dcterms:title ?title } UNION { ?titled eli:realizes ?text ; eli:title ?title }
              FILTER(LANG(?title) = ?language)
            }
          } ORDER BY ?language
          """;

  private static final String WORDS =
      PREFIXES
          + """
          SELECT ?part ?words {
            ?first mg:inDocument ?document .
            ?part mg:inDocument ?document .
            { ?part mg:text ?words } UNION { ?version eli:realizes ?part ; mg:text ?words }
            FILTER(LANG(?words) = ?language)
          }
          """;

  private final QueryRunner queries;

  /** In the store that these queries run on. */
  public Translations(QueryRunner queries) {
    this.queries = queries;
  }

  /** The languages that the store has a text in, ISO 639-1, in order. */
  public List<String> languages(ComparedDocument text) {
    return versions(text).stream().map(row -> row.getOrDefault("language", "")).distinct().toList();
  }

  /**
   * The text with title and words in a language; empty where the store does not have it in that. A
   * paragraph that the language version does not have has no words.
   */
  public Optional<ComparedDocument> of(ComparedDocument text, String language) {
    return versions(text).stream()
        .filter(row -> language.equals(row.get("language")))
        .findFirst()
        .map(
            row ->
                new ComparedDocument(
                    text.iri(),
                    text.id(),
                    text.draft(),
                    text.body(),
                    text.session(),
                    row.get("title"),
                    text.date(),
                    text.cited(),
                    text.origins(),
                    paragraphs(text, language)));
  }

  private List<ComparedParagraph> paragraphs(ComparedDocument text, String language) {
    if (text.paragraphs().isEmpty()) {
      return List.of();
    }
    ParameterizedSparqlString question = new ParameterizedSparqlString(WORDS);
    question.setIri("first", iri(text, text.paragraphs().get(0)));
    question.setLiteral("language", language);
    Map<String, String> words =
        queries.rows(question.toString()).stream()
            .collect(
                toMap(
                    row -> row.getOrDefault("part", ""),
                    row -> row.getOrDefault("words", ""),
                    (a, b) -> a));
    return text.paragraphs().stream()
        .map(
            p ->
                new ComparedParagraph(
                    p.id(),
                    p.kind(),
                    p.annex(),
                    words.getOrDefault(iri(text, p), ""),
                    p.phrase(),
                    p.force(),
                    p.acts()))
        .toList();
  }

  private static String iri(ComparedDocument text, ComparedParagraph paragraph) {
    return text.iri() + "/" + paragraph.id();
  }

  private List<Map<String, String>> versions(ComparedDocument text) {
    ParameterizedSparqlString question = new ParameterizedSparqlString(VERSIONS);
    question.setIri("text", text.iri());
    return queries.rows(question.toString());
  }
}
