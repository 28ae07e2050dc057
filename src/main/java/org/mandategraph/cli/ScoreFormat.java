package org.mandategraph.cli;

import java.util.Locale;

/** How scores are printed: for readers, or for programs. */
enum ScoreFormat {
  TABLE,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
