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
 * @param phrase words of the act it opens with, such as {@code Also requests}; empty without one
 * @param force that act's place in the order of force, greater is stronger, up to 100; 0 where it
 *     has none
 * @param acts all its acts, in their order
 */
public record ComparedParagraph(
    String id,
    ParagraphKind kind,
    @Nullable String annex,
    String text,
    String phrase,
    int force,
    List<ComparedAct> acts) {
  /** Copies the list. */
  public ComparedParagraph {
    acts = List.copyOf(acts);
  }

  /** The text behind the words of the act it opens with: what the paragraph is about. */
  String matter() {
    return text.startsWith(phrase) ? text.substring(phrase.length()) : text;
  }
}
