package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.text.MappedText;

/**
 * Finds the qualifiers of an act's clause: "Requests the Secretary-General, <i>within existing
 * resources</i> and <i>in consultation with</i> Member States, to …" (A/RES/66/181, para. 26).
 */
final class Qualifiers {
  private static final String RULE = "qualifier phrase";

  /** What may stand inside a phrase: "in <i>close</i> cooperation with", "within <i>its</i> …". */
  private static final Set<String> SHADES =
      Tokens.set(
          "its their his her the all any own other respective relevant applicable existing current "
              + "overall available approved full close closer direct broad active strong continued "
              + "effective appropriate adequate sufficient additional specific budgetary regular "
              + "purely further different legal");

  private static final Set<String> WITH = Set.of("with", "consulting");

  /** Phrases that open with these words are loose; "as appropriate" and the like are not. */
  private static final Set<String> LOOSE =
      Tokens.set(
          "in within consistent subject from using depending after following through funded "
              + "financed upon at without on under");

  private final PhraseIndex<Term> loose = new PhraseIndex<>(SHADES);
  private final PhraseIndex<Term> fixed = new PhraseIndex<>(Set.of());
  private final NamePhrase names;

  Qualifiers(List<Term> qualifiers, ActorIndex actors) {
    qualifiers.forEach(
        q -> q.names().forEach(name -> index(Tokens.words(name).get(0)).put(name, q)));
    names = new NamePhrase(actors);
  }

  private PhraseIndex<Term> index(String first) {
    return LOOSE.contains(first) ? loose : fixed;
  }

  /** Those that stand from one token up to another. */
  List<QualifierMention> find(
      Tokens t, int from, int limit, MappedText text, ShortForms shortForms) {
    List<QualifierMention> found = new ArrayList<>();
    int at = from;
    while (at < limit) {
      PhraseIndex.Match<Term> match = index(t.lower(at)).at(t, at, limit);
      if (match == null) {
        at++;
        continue;
      }
      Span span = t.span(match.start(), match.end());
      List<Actor> with = with(t, match.end(), limit, shortForms);
      found.add(new QualifierMention(match.value(), span, text.source(span), with, RULE));
      at = match.end();
    }
    return found;
  }

  /** Those named behind "with". */
  private List<Actor> with(Tokens t, int from, int limit, ShortForms shortForms) {
    if (!WITH.contains(t.lower(from - 1))) {
      return List.of();
    }
    return names.subject(t, from, limit).names().stream()
        .flatMap(name -> shortForms.resolve(name).stream())
        .distinct()
        .toList();
  }
}
