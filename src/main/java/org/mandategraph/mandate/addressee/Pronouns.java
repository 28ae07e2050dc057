package org.mandategraph.mandate.addressee;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.language.Language;
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
  /**
   * The words that the rules read.
   *
   * @param beforeAgents in front of somebody who does something: "by"
   * @param plural the pronouns that mean several: "them"
   * @param links between the names of one list
   */
  public record Words(Set<String> beforeAgents, Set<String> plural, Set<String> links) {
    /** The words of a language. */
    public static Words of(Language language) {
      return new Words(
          language.words("addressee.before-agents"),
          language.words("addressee.pronouns.plural"),
          language.words("addressee.list-links"));
    }
  }

  /** How far behind a verb its object may start: "the Government of Sierra Leone". */
  private static final int NEAR = 4;

  /** Words between two names of one list, at most: "and of the other relevant". */
  private static final int LONGEST_LINK = 6;

  private static final Set<String> NO_ORGANIZATIONS = Set.of("states", "state", "official");

  private final Tokens tokens;
  private final Words words;

  private List<Actor> asked = List.of();
  private @Nullable Actor firstNamed;
  private int firstAt = Integer.MAX_VALUE;
  private int secondAt = Integer.MAX_VALUE;

  /** Those of whom the text says that they do something, by the tokens of their names. */
  private final NavigableMap<Integer, List<Actor>> agents = new TreeMap<>();

  private final NavigableMap<Integer, List<Actor>> named = new TreeMap<>();

  /** The token behind each of these names, by its first. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  private int actBefore;
  private int behindVerbBefore;

  /** Before the first act of a paragraph. */
  public Pronouns(Reading reading, Words words) {
    tokens = reading.tokens();
    this.words = words;
    for (int i = 0; i < reading.tokens().size(); ) {
      ActorMention name = reading.actor(i);
      // "the Government of Sierra Leone" is not the Government of another.
      if (name != null && !(name.shortForm() && reading.tokens().lower(name.end()).equals("of"))) {
        name(name);
        if (!led(reading.tokens(), name)) {
          named.putIfAbsent(name.start(), name.actors());
          ends.putIfAbsent(name.start(), name.end());
        }
        agent(reading, name, words.beforeAgents());
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
    Map.Entry<Integer, List<Actor>> found = first(named, behindVerbBefore, near);
    found = found == null ? first(agents, actBefore, token) : found;
    boolean plural = words.plural().contains(tokens.lower(token));
    if (plural) {
      found = found == null ? first(named, behindVerbBefore, token) : found;
      return found == null ? List.of() : list(found.getKey(), found.getValue(), token);
    }
    // "Welcomes the steps taken by the Government of Côte d'Ivoire, expresses concern that …, and
    // urges it" (S/RES/2219 (2015), para. 14)
    found = found == null ? agents.lowerEntry(token) : found;
    return found == null ? List.of() : found.getValue();
  }

  /**
   * The organizations that the act before named first, with those listed behind them: "the
   * activities of <i>the Bretton Woods institutions and the African Development Bank</i>, and
   * invites those institutions" (E/RES/2021/9, para. 54); none where it named none.
   */
  List<Actor> organizations(int token) {
    Map.Entry<Integer, List<Actor>> first = first(named, behindVerbBefore, token);
    List<Actor> listed = first == null ? List.of() : list(first.getKey(), first.getValue(), token);
    return listed.stream().noneMatch(a -> NO_ORGANIZATIONS.contains(a.kind())) ? listed : List.of();
  }

  private static Map.@Nullable Entry<Integer, List<Actor>> first(
      NavigableMap<Integer, List<Actor>> names, int from, int to) {
    return names.subMap(from, true, Math.max(from, to), false).firstEntry();
  }

  /** A name and those that the same list names behind it. */
  private List<Actor> list(int start, List<Actor> first, int limit) {
    Set<Actor> listed = new LinkedHashSet<>(first);
    int last = start;
    Integer next = named.higherKey(last);
    while (next != null && next < limit && linked(ends.getOrDefault(last, last + 1), next)) {
      listed.addAll(named.getOrDefault(next, List.of()));
      last = next;
      next = named.higherKey(last);
    }
    return List.copyOf(listed);
  }

  private boolean linked(int from, int to) {
    return to - from <= LONGEST_LINK
        && IntStream.range(from, to).allMatch(i -> words.links().contains(tokens.lower(i)));
  }
}
