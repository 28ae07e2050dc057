package org.mandategraph.mandate.verb;

import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;

/** "We also reaffirm", "We are deeply concerned", as declarations speak (A/RES/75/1). */
final class Declaration implements VerbRule {
  static final String NAME = "declaration";
  private final Adverbs adverbs;

  Declaration(Adverbs adverbs) {
    this.adverbs = adverbs;
  }

  @Override
  public @Nullable VerbPhrase at(Reading reading, int token, int last) {
    if (!reading.tokens().lower(token).equals("we")) {
      return null;
    }
    int verb = adverbs.behind(reading.tokens(), token + 1);
    Names.Match<Verb> match = reading.lexicon().baseVerbs().at(reading.tokens(), verb);
    return match == null ? null : new VerbPhrase(match.value(), token, match.end(), true, NAME);
  }
}
