package org.mandategraph.web.view;

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
 * @param inDocument the document it is a part of, or null
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
    List<PartView> paragraphs,
    List<PartView> footnotes,
    List<StatementsView> statements,
    List<MentionsView> mentions) {
  /** Copies the lists. */
  public ThingView {
    types = List.copyOf(types);
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
  }
}
