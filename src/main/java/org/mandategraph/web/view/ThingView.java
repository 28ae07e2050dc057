package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing as its page and its plain JSON show it.
 *
 * @param iri the thing
 * @param label what a reader calls it
 * @param title its title, or null
 * @param types what it is
 * @param citeAs how a footnote cites it, or null
 * @param inDocument the document that it is a part or a language version of, or null
 * @param languages the languages that the store has the document or the part in
 * @param sourceText the text that a language version was read from, or null
 * @param paragraphs its paragraphs: of a document all of them, of a paragraph itself and its
 *     sub-paragraphs
 * @param footnotes the footnotes of the document, or those that the paragraphs call
 * @param statements what else is said of it
 * @param mentions who refers to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThingView(
    String iri,
    String label,
    @Nullable String title,
    List<Value> types,
    @Nullable String citeAs,
    @Nullable Value inDocument,
    List<LanguageView> languages,
    @Nullable Value sourceText,
    List<PartView> paragraphs,
    List<PartView> footnotes,
    List<StatementsView> statements,
    List<MentionsView> mentions) {
  /**
   * A language that the store has a document or a part in.
   *
   * @param language ISO 639-1
   * @param version the document or part in it
   * @param name of the language, in the language
   * @param direction in which it is written, as HTML has it
   */
  public record LanguageView(
      String language, Value version, @JsonIgnore String name, @JsonIgnore String direction) {}

  /**
   * A paragraph or a footnote.
   *
   * @param part the part itself
   * @param place its short name, such as {@code op34}
   * @param type what it is
   * @param number as printed, or the footnote's sign; null where it bears none
   * @param heading the heading above it where it is the first below that one, else null
   * @param text its words
   * @param language of the words
   * @param runs its words with the footnotes they call
   * @param depth 0 for a paragraph, 1 for a sub-paragraph, and so on
   * @param acts what it does
   * @param citations what it cites
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PartView(
      Value part,
      String place,
      String type,
      @Nullable String number,
      @Nullable String heading,
      String text,
      String language,
      @JsonIgnore List<TextRun> runs,
      @JsonIgnore int depth,
      List<ActView> acts,
      List<CitationView> citations) {
    /** In which direction the words are written, as HTML has it. */
    public String direction() {
      return LanguageViews.direction(language);
    }
  }

  /**
   * An act of a paragraph.
   *
   * @param act the act
   * @param verb its verb
   * @param addressee its addressees
   * @param clause its words, or null
   */
  public record ActView(Value act, Value verb, List<Value> addressee, @Nullable String clause) {}

  /**
   * A citation in a paragraph or footnote.
   *
   * @param citation the citation
   * @param cites what is cited
   * @param citingWords the words that cite
   * @param locator the place in the cited text, or null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CitationView(
      Value citation, Value cites, String citingWords, @Nullable String locator) {}

  /**
   * A stretch of a paragraph's text, and the footnote called at its end.
   *
   * @param text the words
   * @param marker the footnote's sign, or null where none is called
   * @param footnote place of the footnote, such as {@code fn10}, or null
   */
  public record TextRun(String text, @Nullable String marker, @Nullable String footnote) {}

  /**
   * What is said of a thing with one property.
   *
   * @param property the property
   * @param values its values
   */
  public record StatementsView(Value property, List<Value> values) {}

  /**
   * Who refers to a thing with one property.
   *
   * @param property the property
   * @param subjects some of the things that refer
   * @param complete whether these are all
   * @param all address of a query for all
   */
  public record MentionsView(
      Value property, List<Value> subjects, boolean complete, @JsonIgnore String all) {}
}
