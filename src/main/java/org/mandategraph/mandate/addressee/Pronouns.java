package org.mandategraph.mandate.addressee;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Whom a pronoun means in a paragraph, "and encourages <i>them</i> to" (A/RES/66/181, para. 5):
 * those whom the act before asked, else the only actor named before, else the first of whom the
 * text says that he does something: "the progress made by the Government". Lives while the acts of
 * one paragraph are read, in order.
 */
public final class Pronouns {
  /** How far behind a verb its object may start: "the Government of Sierra Leone". */
  private static final int NEAR = 4;

  private List<Actor> asked = List.of();
  private @Nullable Actor firstNamed;
  private int firstAt = Integer.MAX_VALUE;
  private int secondAt = Integer.MAX_VALUE;

  /** Those of whom the text says that they do something, by the tokens of their names. */
  private final NavigableMap<Integer, List<Actor>> agents = new TreeMap<>();

  private final NavigableMap<Integer, List<Actor>> named = new TreeMap<>();
  private int actBefore;
  private int behindVerbBefore;

  /**
   * Before the first act of a paragraph.
   *
   * @param beforeAgents the words in front of somebody who does something: "by"
   */
  public Pronouns(Reading reading, Set<String> beforeAgents) {
    for (int i = 0; i < reading.tokens().size(); ) {
      ActorMention name = reading.actor(i);
      // "the Government of Sierra Leone" is not the Government of another.
      if (name != null && !(name.shortForm() && reading.tokens().lower(name.end()).equals("of"))) {
        name(name);
        if (!led(reading.tokens(), name)) {
          named.putIfAbsent(name.start(), name.actors());
        }
        agent(reading, name, beforeAgents);
      }
      i = name == null || name.shortForm() ? i + 1 : name.end();
    }
  }

  /** "the United Nations <i>led political dialogue</i>" (S/RES/2214 (2015), para. 12). */
  private static boolean led(Tokens t, ActorMention name) {
    String next = t.lower(name.end());
    return next.endsWith("led") || next.startsWith("-");
  }

  private void name(ActorMention name) {
    for (Actor actor : name.actors()) {
      if (firstNamed == null) {
        firstNamed = actor;
        firstAt = name.start();
      } else if (!actor.equals(firstNamed) && secondAt == Integer.MAX_VALUE) {
        secondAt = name.start();
      }
    }
  }

  private void agent(Reading reading, ActorMention name, Set<String> beforeAgents) {
    Tokens t = reading.tokens();
    int before = t.lower(name.start() - 1).equals("the") ? name.start() - 2 : name.start() - 1;
    if (beforeAgents.contains(t.lower(before))) {
      // "the authorities of Chad" are Chad.
      int of = t.says(name.end(), "of", "the") ? name.end() + 2 : name.end() + 1;
      ActorMention whole = t.lower(name.end()).equals("of") ? reading.actor(of) : null;
      ActorMention agent = whole == null || whole.shortForm() ? name : whole;
      agents.put(name.start(), agent.actors());
    }
  }

  /** Goes on to an act; the verb of the act before it is between these tokens. */
  public void enter(int startBefore, int endBefore) {
    actBefore = startBefore;
    behindVerbBefore = endBefore;
  }

  /** Goes on behind an act that asked these. */
  void asked(List<Addressee> addressees) {
    if (!addressees.isEmpty()) {
      asked = addressees.stream().map(Addressee::actor).toList();
    }
  }

  /** Those whom a pronoun at this token means. */
  List<Actor> meant(int token) {
    boolean one = firstAt < token && secondAt >= token;
    if (!asked.isEmpty() || firstNamed == null) {
      return asked;
    }
    if (one) {
      return List.of(firstNamed);
    }
    // "commends the Government of Sierra Leone for …, encourages it" (S/RES/1346 (2001), para. 12)
    int near = Math.min(token, behindVerbBefore + NEAR);
    return Stream.of(
            named.subMap(behindVerbBefore, Math.max(behindVerbBefore, near)),
            agents.subMap(actBefore, Math.max(actBefore, token)))
        .flatMap(names -> names.values().stream())
        .findFirst()
        .orElse(List.of());
  }
}
