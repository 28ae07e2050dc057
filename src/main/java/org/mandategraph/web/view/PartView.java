package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  /** Copies the lists. */
  public PartView {
    runs = List.copyOf(runs);
    acts = List.copyOf(acts);
    citations = List.copyOf(citations);
  }
}
