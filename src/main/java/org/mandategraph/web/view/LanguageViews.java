package org.mandategraph.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.web.view.ThingView.LanguageView;

/** Reads in which languages the store has a document or a paragraph. */
final class LanguageViews {
  private final Model model;
  private final ValueReader values;

  LanguageViews(Model model, ValueReader values) {
    this.model = model;
    this.values = values;
  }

  /**
   * The languages of a document, of a part with words, or of what a language version realizes, in
   * the order of their codes; empty for all others.
   */
  List<LanguageView> of(Resource thing) {
    Resource realized = thing.getPropertyResourceValue(Vocabulary.REALIZES);
    Resource work = realized == null ? thing : realized;
    return Stream.concat(
            Stream.of(work),
            model.listSubjectsWithProperty(Vocabulary.REALIZES, work).toList().stream())
        .flatMap(version -> language(version, work).map(l -> view(version, l)).stream())
        .sorted(Comparator.comparing(LanguageView::language))
        .toList();
  }

  private LanguageView view(Resource version, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new LanguageView(
        language, values.of(version), locale.getDisplayLanguage(locale), direction(language));
  }

  /**
   * The language of a version: a part's is that of its words, a document's is at the end of the
   * version's IRI. A document itself is in none.
   */
  private Optional<String> language(Resource version, Resource work) {
    Statement words = version.getProperty(Vocabulary.TEXT);
    if (words != null) {
      return Optional.of(words.getLanguage());
    }
    return isExpression(version)
        ? Optional.of(version.getURI().substring(work.getURI().length() + 1))
        : Optional.empty();
  }

  /** Whether a thing is a language version of a document. */
  static boolean isExpression(Resource thing) {
    return thing.hasProperty(RDF.type, Vocabulary.LEGAL_EXPRESSION);
  }

  /** In which direction a language is written, as HTML has it. */
  static String direction(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }
}
