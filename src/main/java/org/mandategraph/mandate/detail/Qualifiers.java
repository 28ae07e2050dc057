package org.mandategraph.mandate.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.addressee.NamePhrase;
import org.mandategraph.mandate.addressee.Pronouns;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Finds the qualifiers of an act's clause: "Requests the Secretary-General, <i>within existing
 * resources</i> and <i>in consultation with</i> Member States, to …" (A/RES/66/181, para. 26).
 */
public final class Qualifiers {
  private static final String RULE = "qualifier phrase";
  private final Set<String> with;
  private final NamePhrase names;

  /** The qualifiers of a language. */
  public Qualifiers(Language language) {
    with = language.words("qualifier.with");
    names = new NamePhrase(language);
  }

  /** Those from one token up to another. */
  public List<QualifierMention> find(Reading reading, int from, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    List<Names.Match<Term>> matches = new ArrayList<>();
    for (int at = from; at < limit; ) {
      Names.Match<Term> match = reading.lexicon().qualifiers(t.lower(at)).at(t, at, limit);
      if (match != null) {
        matches.add(match);
      }
      at = match == null ? at + 1 : match.end();
    }
    List<QualifierMention> found = new ArrayList<>();
    for (int n = 0; n < matches.size(); n++) {
      Names.Match<Term> match = matches.get(n);
      // The next qualifier ends the names: each list of names is read once.
      int end = n + 1 < matches.size() ? matches.get(n + 1).start() : limit;
      List<Actor> named =
          with.contains(t.lower(match.end() - 1))
              ? names.actors(reading, match.end(), end, pronouns)
              : List.of();
      Span span = t.span(match.start(), match.end());
      found.add(
          new QualifierMention(match.value(), span, reading.mapped().source(span), named, RULE));
    }
    return found;
  }
}
