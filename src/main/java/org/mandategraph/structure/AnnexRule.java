package org.mandategraph.structure;

import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/** Finds where an annex starts, and whether a text mentions one: "set out in the annex". */
final class AnnexRule {
  private final Pattern heading;
  private final Pattern mention;

  AnnexRule(Language language) {
    heading = language.compile("${annex.headings}(?:\\s(?:[IVX]{1,5}|[0-9]{1,2}|[A-Z]))?\\*{0,2}");
    mention = language.compile("${annex.mentions}");
  }

  /** Whether these words are the heading of an annex. */
  boolean heads(String words) {
    return heading.matcher(words).matches();
  }

  /** Whether these words mention an annex. */
  boolean mentions(String words) {
    return mention.matcher(words).find();
  }
}
