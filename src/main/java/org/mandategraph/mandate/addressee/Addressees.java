package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Interruptions;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Finds those whom an act asks. */
public final class Addressees {
  /**
   * What was found.
   *
   * @param found whom the act asks, in order
   * @param rule the rule that found them, or null
   * @param unknown words that name somebody the vocabulary does not know, or null
   */
  public record Result(
      List<Addressee> found, @Nullable AddresseeRule rule, @Nullable Span unknown) {
    /** Nobody is asked. */
    public static final Result NONE = new Result(List.of(), null, null);
  }

  private final NamePhrase phrase;
  private final BaseVerbs verbs;
  private final Infinitives infinitives;
  private final Interruptions interruptions;

  /** The addressees that a lexicon knows. */
  public Addressees(Lexicon lexicon) {
    phrase = new NamePhrase(lexicon.language());
    verbs = new BaseVerbs(lexicon);
    infinitives = new Infinitives(lexicon.language());
    interruptions = new Interruptions(lexicon.language());
  }

  /** Those whom the act asks in its clause, which ends before the token {@code limit}. */
  public Result find(Reading reading, VerbPhrase act, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    if (!act.verb().asks()) {
      return calledFor(reading, act, limit, pronouns);
    }
    int behind = interruptions.behind(t, act.end());
    for (AddresseeRule rule : AddresseeRule.values()) {
      int start = rule.start(t, act, behind, verbs);
      if (start == AddresseeRule.NOBODY) {
        return Result.NONE;
      }
      if (start != AddresseeRule.NONE) {
        return read(reading, rule, start, limit, pronouns);
      }
    }
    return Result.NONE;
  }

  /**
   * "Calls for donors to consider increasing their support" (A/RES/79/197, para. 8) asks them;
   * "calls for increased efforts" asks nobody.
   */
  private Result calledFor(Reading reading, VerbPhrase act, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    if (!t.lower(act.end() - 1).equals("for")) {
      return Result.NONE;
    }
    List<ActorMention> names = phrase.object(reading, act.end(), limit).names();
    boolean asked =
        !names.isEmpty()
            && phrase.next(t, act.end(), names.get(0).start())
            && asksToAct(t, names.get(names.size() - 1).end());
    return asked ? read(reading, AddresseeRule.OBJECT, act.end(), limit, pronouns) : Result.NONE;
  }

  /** "to implement"; what is to be done to somebody is asked of another. */
  private boolean asksToAct(Tokens t, int at) {
    return infinitives.at(t, at) && !t.lower(at + 1).equals("be");
  }

  private Result read(
      Reading reading, AddresseeRule rule, int start, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    NamePhrase.Names names =
        rule.subject()
            ? phrase.subject(reading, start, limit)
            : phrase.object(reading, start, limit);
    List<Addressee> found = new ArrayList<>();
    Span unknown = null;
    for (ActorMention name : names.names()) {
      Span span = t.span(name.start(), name.end());
      List<Actor> meant = phrase.meant(reading, name, pronouns);
      if (meant.isEmpty() && unknown == null) {
        unknown = span;
      }
      meant.forEach(actor -> add(found, actor, span));
    }
    if (phrase.unknown(t, start, names)) {
      unknown = t.span(start, names.end());
    }
    pronouns.asked(found);
    return new Result(found, rule, unknown);
  }

  private static void add(List<Addressee> found, Actor actor, Span span) {
    if (found.stream().noneMatch(a -> a.actor().equals(actor))) {
      found.add(new Addressee(actor, span));
    }
  }
}
