package org.mandategraph.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.structure.ParagraphKind;

/**
 * A paragraph as it is compared.
 *
 * @param id its part of the IRI: {@code pp3}, {@code op34}, {@code op9.a}
 * @param kind preambular, operative, sub-paragraph or text of an annex
 * @param annex id of the annex, or of the recommended draft, that contains it, or null
 * @param text its words
 * @param acts its acts, in order
 */
public record ComparedParagraph(
    String id, ParagraphKind kind, @Nullable String annex, String text, List<ComparedAct> acts) {
  /** Copies the list. */
  public ComparedParagraph {
    acts = List.copyOf(acts);
  }

  /** Force of the act it opens with; 0 where it has none or its verb has none. */
  int force() {
    return acts.isEmpty() ? 0 : acts.get(0).force();
  }

  /** The text behind the words of the act it opens with: what the paragraph is about. */
  String matter() {
    String phrase = acts.isEmpty() ? "" : acts.get(0).phrase();
    return text.startsWith(phrase) ? text.substring(phrase.length()) : text;
  }
}
