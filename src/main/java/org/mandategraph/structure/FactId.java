package org.mandategraph.structure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The id of a fact within its document, below the document's IRI: {@code op34/act1}, {@code
 * fn10/cite2}, {@code op8/act2/qualifier1}. No other place puts these ids together.
 *
 * @param part id of the part or fact that it belongs to; null for a fact of the whole document
 * @param kind what it is
 * @param number counted from 1 among the facts of this kind in its part
 */
public record FactId(@Nullable String part, Kind kind, int number) {
  /** The kinds of facts; an id contains the name in small letters. */
  public enum Kind {
    ACT,
    CITE,
    COUNT,
    SUBJECT,
    QUALIFIER,
    DELIVERABLE,
    DEADLINE,
    REQUEST,
    NOTING,
    CALL,
    FINDING,
    STEP,
    BALLOT,
    VOTE
  }

  /** A fact that belongs to another one: the first qualifier of an act. */
  public FactId with(Kind kind, int number) {
    return new FactId(toString(), kind, number);
  }

  /** As it is part of IRIs and of JSON. */
  @Override
  public String toString() {
    String own = kind.name().toLowerCase(Locale.ROOT) + number;
    return part == null ? own : part + "/" + own;
  }
}
