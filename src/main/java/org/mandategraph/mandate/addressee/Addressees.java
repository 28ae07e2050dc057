package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Verb;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.verb.Adverbs;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.mandate.verb.VerbPhrase;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Interruptions;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Finds those whom an act asks, by the rules of {@link #rule}. */
public final class Addressees {
  /**
   * What was found.
   *
   * @param found whom the act asks, in order
   * @param rule name of the rule that found them, or null
   * @param unknown words that name somebody the vocabulary does not know, or null
   */
  public record Result(List<Addressee> found, @Nullable String rule, @Nullable Span unknown) {
    /** Nobody is asked. */
    public static final Result NONE = new Result(List.of(), null, null);
  }

  /**
   * Where the names start.
   *
   * @param subject whether they are the subject of a clause, with no infinitive behind them
   */
  private record Start(String rule, int token, boolean subject) {}

  private static final int LONGEST_SUBJECT = 40;
  private static final String GIVER = "giver of what is requested";

  private final Lexicon lexicon;
  private final NamePhrase phrase;
  private final Adverbs adverbs;
  private final Infinitives infinitives;
  private final Interruptions interruptions;
  private final Set<String> shall;
  private final Set<String> beforeObjects;

  /** The addressees that a lexicon knows. */
  public Addressees(Lexicon lexicon) {
    this.lexicon = lexicon;
    phrase = new NamePhrase(lexicon.language());
    adverbs = new Adverbs(lexicon.language());
    infinitives = new Infinitives(lexicon.language());
    interruptions = new Interruptions(lexicon.language());
    shall = lexicon.language().words("addressee.shall");
    beforeObjects = lexicon.language().words("addressee.before-objects");
  }

  /** Those whom the act asks in its clause, which ends before the token {@code limit}. */
  public Result find(Reading reading, VerbPhrase act, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    if (act.behindSubject()) {
      return read(
          reading, new Start("subject of the passive verb", 0, true), act.start(), pronouns);
    }
    Start start =
        act.verb().mandates()
            ? rule(t, act.verb(), interruptions.behind(t, act.end()))
            : calledFor(reading, act, limit);
    return start == null ? Result.NONE : read(reading, start, limit, pronouns);
  }

  /** The rule that applies behind a verb and what interrupts it there; null: nobody is asked. */
  private @Nullable Start rule(Tokens t, Verb verb, int first) {
    int behind = behindAdjunct(t, first);
    String next = t.lower(behind);
    if (verb.decides()) {
      // "Decides to invite Member States to" (A/RES/77/116): the decision is an act itself.
      int infinitive = adverbs.behind(t, behind + 1);
      Names.Match<Verb> asks = next.equals("to") ? lexicon.baseVerbs().at(t, infinitive) : null;
      if (asks != null && asks.value().asks()) {
        return new Start("object of what is decided", asks.end(), false);
      }
      // "Decides that all States shall" (S/RES/1373 (2001)): what is decided binds its subject.
      // "Resolves that the Secretary-General shall" (A/RES/77/265, para. 2) decides too; "decides
      // that they shall also apply" speaks of measures (S/RES/2174 (2014), para. 4).
      boolean binds = next.equals("that") && !phrase.pronoun(t, behind + 1) && shall(t, behind);
      return binds ? new Start("subject of what is decided", behind + 1, true) : null;
    }
    // "Appeals to States to", "Recommends to the Commission that", "Reiterates its request to X"
    if (next.equals("to") || next.equals("for")) {
      return new Start("addressee behind a preposition", behind + 1, false);
    }
    // "Recommends that Member States, …, adopt" (A/RES/66/181, para. 8)
    // "Requests the Secretary-General to" (A/RES/66/181, para. 34)
    return next.equals("that") && !pointing(t, behind)
        ? new Start("subject of what is asked", behind + 1, true)
        : new Start("object of the verb", behind, false);
  }

  /** "Calls upon that State to cooperate": "that" points to a State and opens no clause. */
  private boolean pointing(Tokens t, int that) {
    return beforeObjects.contains(t.lower(that - 1)) || infinitives.at(t, that + 2);
  }

  /** Whether "shall" or "should" follows within the length of a subject. */
  private boolean shall(Tokens t, int from) {
    return IntStream.range(from, from + LONGEST_SUBJECT).anyMatch(i -> shall.contains(t.lower(i)));
  }

  /**
   * The token "that" behind an adjunct, "Decides, <i>for the period referred to in paragraph 1
   * above</i>, that the Ivorian authorities shall" (S/RES/2101 (2013), para. 4); the same token
   * where there is none.
   */
  private int behindAdjunct(Tokens t, int at) {
    int limit = t.lower(at).equals(",") ? Math.min(t.size(), at + LONGEST_SUBJECT) : at;
    for (int i = at + 1; i < limit && !t.lower(i).equals(";") && !asks(t, i); i++) {
      if (t.says(i, ",", "that")) {
        return i + 1;
      }
    }
    return at;
  }

  /** An infinitive says what is asked, unless it is one of purpose: "in order to assist". */
  private boolean asks(Tokens t, int at) {
    return infinitives.at(t, at) && !t.says(at - 2, "in", "order");
  }

  /**
   * "Calls for donors to consider increasing their support" (A/RES/79/197, para. 8) asks them;
   * "calls for increased efforts" asks nobody.
   */
  private @Nullable Start calledFor(Reading reading, VerbPhrase act, int limit) {
    Tokens t = reading.tokens();
    if (!t.lower(act.end() - 1).equals("for")) {
      return null;
    }
    List<ActorMention> names = phrase.object(reading, act.end(), limit).names();
    boolean asked =
        !names.isEmpty()
            && phrase.next(t, act.end(), names.get(0).start())
            && asksToAct(t, names.get(names.size() - 1).end());
    return asked ? new Start("object of the verb", act.end(), false) : null;
  }

  /** "to implement"; what is to be done to somebody is asked of another. */
  private boolean asksToAct(Tokens t, int at) {
    return infinitives.at(t, at) && !t.lower(at + 1).equals("be");
  }

  /**
   * The subject of a clause, also behind an adjunct: "that <i>within five days of the distribution
   * of arms</i>, the Federal Government of Somalia shall inform" (S/RES/2142 (2014), para. 7).
   */
  private NamePhrase.Names subject(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    int to = phrase.adjunct(t, from) ? Math.min(limit, from + LONGEST_SUBJECT) : from;
    for (int i = from + 1; i < to && !shall.contains(t.lower(i)); i++) {
      if (t.lower(i).equals(",")) {
        NamePhrase.Names names = phrase.subject(reading, i + 1, limit);
        if (!names.names().isEmpty() && shall.contains(t.lower(names.end()))) {
          return names;
        }
      }
    }
    return phrase.subject(reading, from, limit);
  }

  private Result read(Reading reading, Start start, int limit, Pronouns pronouns) {
    Tokens t = reading.tokens();
    NamePhrase.Names names =
        start.subject()
            ? subject(reading, start.token(), limit)
            : phrase.object(reading, start.token(), limit);
    String rule = start.rule();
    if (names.names().isEmpty() && !names.infinitive() && !start.subject()) {
      names = phrase.givers(reading, start.token(), limit);
      rule = names.names().isEmpty() ? rule : GIVER;
    }
    if (start.subject() && phrase.passive(t, names.end())) {
      return Result.NONE;
    }
    List<Addressee> found = new ArrayList<>();
    Span unknown = null;
    for (ActorMention name : names.names()) {
      Span span = t.span(name.start(), name.end());
      List<Actor> meant = phrase.meant(reading, name, pronouns);
      if (meant.isEmpty() && unknown == null) {
        unknown = span;
      }
      for (Actor actor : meant) {
        if (found.stream().noneMatch(a -> a.actor().equals(actor))) {
          found.add(new Addressee(actor, span));
        }
      }
    }
    if (phrase.unknown(t, start.token(), names)) {
      unknown = t.span(start.token(), names.end());
    }
    pronouns.asked(found);
    return new Result(found, rule, unknown);
  }
}
