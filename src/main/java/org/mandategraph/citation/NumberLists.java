package org.mandategraph.citation;

import java.util.regex.Pattern;
import org.mandategraph.language.Patterns;

/** How the numbers of a list are joined in one language, for {@link NumberList}. */
final class NumberLists {
  /** What may be between the word and the first number: "resolution No. 5". */
  final Pattern opening;

  /** What a further number comes right behind: ", ", "and", "including". */
  final Pattern link;

  /** What is between two numbers of one date. */
  final Pattern glue;

  final Pattern range;

  /** " to C", " and B": a further part of the text before. */
  final Pattern furtherPart;

  final CitedDates dates;
  final Locators locators;

  NumberLists(PatternPieces pieces, Locators locators) {
    this.locators = locators;
    dates = new CitedDates(pieces);
    opening = Patterns.compile(" ?(?:" + pieces.anyInitial("citation.number-sign") + " ?|\\()?");
    link = Patterns.compile("(?:[,;(\u2013-]|\\b" + pieces.word("citation.list-links") + ") ?$");
    glue = Patterns.compile(pieces.glue());
    range = Patterns.compile(pieces.range());
    furtherPart =
        Patterns.compile(
            "(?:%s|%s)([A-Z])(?![A-Za-z0-9./-])".formatted(pieces.range(), pieces.joint()));
  }
}
