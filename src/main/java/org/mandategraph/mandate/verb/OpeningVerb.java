package org.mandategraph.mandate.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * The phrase that opens a paragraph: "Also requests", "Recalling further", "Deeply concerned",
 * "Takes note with appreciation" (A/RES/66/181). The Editorial Manual of the United Nations sets it
 * in italics, third person in operative paragraphs, participle in the preamble.
 */
final class OpeningVerb implements VerbRule {
  static final String NAME = "opening phrase";
  private final Adverbs adverbs;
  private final Set<String> beforeParticiple;
  private final TrailingAdverbs trailing;

  OpeningVerb(Language language, Adverbs adverbs, TrailingAdverbs trailing) {
    this.adverbs = adverbs;
    this.trailing = trailing;
    beforeParticiple = language.words("act.opening.before-participle");
  }

  @Override
  public @Nullable VerbPhrase at(Reading reading, int token, int last) {
    Tokens t = reading.tokens();
    int at = token;
    Names.Match<Verb> match = reading.verb(at);
    while (match == null && leads(t.lower(at))) {
      match = reading.verb(++at);
    }
    return match == null
        ? null
        : new VerbPhrase(
            match.value(),
            token,
            trailing.behind(t, match.end()),
            FurtherVerb.thirdPerson(t.lower(at)),
            NAME);
  }

  private boolean leads(String lower) {
    return adverbs.contains(lower) || beforeParticiple.contains(lower);
  }
}
