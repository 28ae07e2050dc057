package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.addressee.Addressee;

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

  private static final int MOST_ADJECTIVES = 2;

  private final NamePhrase phrase;
  private final VerbIndex verbs;

  Addressees(ActorIndex actors, VerbIndex verbs) {
    this.phrase = new NamePhrase(actors);
    this.verbs = verbs;
  }

  /** Those whom the act asks in its clause, which ends before the token {@code limit}. */
  Result find(Tokens t, VerbPhrase act, int limit, ShortForms shortForms) {
    if (!act.verb().asks()) {
      return called(t, act, limit, shortForms);
    }
    for (AddresseeRule rule : AddresseeRule.values()) {
      int start = rule.start(t, act, verbs);
      if (start == AddresseeRule.NOBODY) {
        return Result.NONE;
      }
      if (start != AddresseeRule.NONE) {
        return read(t, rule, start, limit, shortForms);
      }
    }
    return Result.NONE;
  }

  /**
   * "Calls for donors to consider increasing their support" (A/RES/79/197, para. 8) asks them;
   * "calls for increased efforts" asks nobody.
   */
  private Result called(Tokens t, VerbPhrase act, int limit, ShortForms shortForms) {
    if (!t.lower(act.end() - 1).equals("for")) {
      return Result.NONE;
    }
    List<ActorIndex.Match> names = phrase.object(t, act.end(), limit).names();
    boolean asked =
        !names.isEmpty()
            && next(t, act.end(), names.get(0).start())
            && bidden(t, names.get(names.size() - 1).end());
    return asked ? read(t, AddresseeRule.OBJECT, act.end(), limit, shortForms) : Result.NONE;
  }

  /** Whether an article, or an adjective or two, stand between two tokens and nothing else. */
  private static boolean next(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.isWord(i) || SingleName.ends(t.lower(i)) || NamePhrase.joins(t, i)) {
        return false;
      }
    }
    return to - from <= MOST_ADJECTIVES || t.says(from, "all") || t.says(from, "the");
  }

  /** "to implement"; what is to be done to somebody is asked of another. */
  private static boolean bidden(Tokens t, int at) {
    return NamePhrase.infinitive(t, at) && !t.lower(at + 1).equals("be");
  }

  private Result read(Tokens t, AddresseeRule rule, int start, int limit, ShortForms shortForms) {
    NamePhrase.Names names =
        rule.subject() ? phrase.subject(t, start, limit) : phrase.object(t, start, limit);
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
