package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;

/** Finds those whom an act asks. */
final class Addressees {
  /**
   * What was found.
   *
   * @param found whom the act asks, in order
   * @param rule the rule that found them, or null
   * @param unknown words that name somebody the vocabulary does not know, or null
   */
  record Result(List<Addressee> found, @Nullable AddresseeRule rule, @Nullable Span unknown) {
    static final Result NONE = new Result(List.of(), null, null);
  }

  private final NamePhrase phrase;

  Addressees(ActorIndex actors) {
    this.phrase = new NamePhrase(actors);
  }

  /** Those whom the act asks in its clause, which ends before the token {@code limit}. */
  Result find(Tokens t, VerbPhrase act, int limit, ShortForms shortForms) {
    if (!act.verb().asks()) {
      return Result.NONE;
    }
    for (AddresseeRule rule : AddresseeRule.values()) {
      int start = rule.start(t, act);
      if (start == AddresseeRule.NOBODY) {
        return Result.NONE;
      }
      if (start != AddresseeRule.NONE) {
        return read(t, rule, start, limit, shortForms);
      }
    }
    return Result.NONE;
  }

  private Result read(Tokens t, AddresseeRule rule, int start, int limit, ShortForms shortForms) {
    NamePhrase.Names names = phrase.read(t, start, limit, rule.subject());
    List<Addressee> found = new ArrayList<>();
    Span unknown = null;
    for (ActorIndex.Match name : names.names()) {
      Span span = t.span(name.start(), name.end());
      List<Actor> meant = shortForms.resolve(name);
      if (meant.isEmpty() && unknown == null) {
        unknown = span;
      }
      meant.forEach(actor -> add(found, actor, span));
    }
    if (names.unknown(t, start)) {
      unknown = t.span(start, names.end());
    }
    shortForms.asked(found);
    return new Result(found, rule, unknown);
  }

  private static void add(List<Addressee> found, Actor actor, Span span) {
    if (found.stream().noneMatch(a -> a.actor().equals(actor))) {
      found.add(new Addressee(actor, span));
    }
  }
}
