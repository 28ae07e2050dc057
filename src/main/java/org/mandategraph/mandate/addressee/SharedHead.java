package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Reads names that share their noun: "international, regional and subregional organizations"
 * (A/RES/78/210), "bilateral and multilateral donors".
 */
final class SharedHead {
  private static final int MOST = 6;

  private SharedHead() {}

  /** The names that start at this token; null where it is not the first of several. */
  static @Nullable ActorMention at(Reading reading, int start, int limit) {
    Tokens t = reading.tokens();
    List<String> adjectives = new ArrayList<>();
    int at = start;
    while (adjectives.size() < MOST && at < limit && t.isWord(at)) {
      adjectives.add(t.lower(at));
      int next = behindSeparator(t, at + 1);
      if (next == at + 1) {
        break;
      }
      at = next;
    }
    int head = at + 1;
    if (adjectives.size() < 2 || head >= limit) {
      return null;
    }
    Set<Actor> named = new LinkedHashSet<>();
    for (String adjective : adjectives) {
      List<Actor> one = reading.lexicon().actors(List.of(adjective, t.word(head)));
      boolean firstOrLast = named.isEmpty() || adjective.equals(t.lower(at));
      if (one.isEmpty() && firstOrLast) {
        return null;
      }
      named.addAll(one);
    }
    return ActorMention.named(List.copyOf(named), start, head + 1);
  }

  private static int behindSeparator(Tokens t, int at) {
    int next = t.lower(at).equals(",") ? at + 1 : at;
    return t.lower(next).equals("and") || t.lower(next).equals("or") ? next + 1 : next;
  }
}
