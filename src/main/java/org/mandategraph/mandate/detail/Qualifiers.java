package org.mandategraph.mandate.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    List<QualifierMention> found = new ArrayList<>();
    Names.Match<Term> match = next(reading, from, limit);
    while (match != null) {
      Names.Match<Term> next = next(reading, match.end(), limit);
      // The next qualifier ends the names: each list of names is read once.
      int end = next == null ? limit : next.start();
      List<Actor> named =
          with.contains(t.lower(match.end() - 1))
              ? names.actors(reading, match.end(), end, pronouns)
              : List.of();
      Span span = t.span(match.start(), match.end());
      Span source = reading.mapped().source(span);
      found.add(new QualifierMention(match.value(), span, source, named, "qualifier phrase"));
      match = next;
    }
    return found;
  }

  private static Names.@Nullable Match<Term> next(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    Names.Match<Term> match = null;
    for (int at = from; at < limit && match == null; at++) {
      match = reading.lexicon().qualifiers(t.lower(at)).at(t, at, limit);
    }
    return match;
  }
}
