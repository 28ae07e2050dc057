package org.mandategraph.language;

import java.util.Locale;

/** An enum whose constants are named as JSON, pages and the mark-up show them. */
public interface Labelled {
  /** The constant's name. */
  String name();

  /** The name in words: {@code draft resolution} for {@code DRAFT_RESOLUTION}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
