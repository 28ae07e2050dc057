package org.mandategraph.structure;

import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Labelled;

/**
 * A text within a document that numbers its own paragraphs. The ids of these start with the
 * division's: {@code dr3/op2}.
 *
 * @param id its part of the IRI: {@code annex1}; {@code dr3} for draft resolution III and {@code
 *     dd1} for draft decision I; an annex of a draft is {@code dr3/annex1}; {@code partB} for part
 *     B of a resolution
 * @param kind what it is
 * @param number as printed, such as {@code III}; null where it bears none
 * @param title its title, or null
 */
public record Division(String id, Kind kind, @Nullable String number, @Nullable String title) {
  /** The kinds of division. */
  public enum Kind implements Labelled {
    ANNEX,
    /** A draft resolution that the document recommends to an organ for adoption. */
    DRAFT_RESOLUTION,
    /** A draft decision that the document recommends to an organ for adoption. */
    DRAFT_DECISION,
    /** One of several texts that a resolution contains under one number: 77/128 A and B. */
    LETTERED_PART
  }

  /** An annex. */
  static Division annex(String id) {
    return new Division(id, Kind.ANNEX, null, null);
  }

  /** Whether its paragraphs are beside the document's own, as those of an annex are. */
  boolean isAside() {
    return kind != Kind.LETTERED_PART;
  }

  /**
   * The id of the division that contains it: {@code dr3} of {@code dr3/annex1}; null in the body.
   */
  public @Nullable String within() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? null : id.substring(0, slash);
  }
}
