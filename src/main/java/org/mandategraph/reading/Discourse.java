package org.mandategraph.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;

/**
 * What a document has named so far, and so whom "the Council", "the Committee" and "the Office"
 * mean at a place: the organ that speaks, else the one named nearest before. Where several were
 * named equally near, the one is meant that the text is about, if it names one far more often; else
 * none is for certain. Lives while one document is read.
 */
final class Discourse {
  /** How many times as often as any other the one is named that a text is about. */
  private static final int LEAD = 3;

  /** The organ whose committees are called by their founding resolutions. */
  private static final String COUNCIL = "security-council";

  private final Set<Actor> inTitle = new HashSet<>();

  /** Actors named in the parts before this one, each with the number of its last naming. */
  private final Map<Actor, Integer> before = new HashMap<>();

  /** Actors named in this part, each with the tokens at which it is named. */
  private final Map<Actor, TreeSet<Integer>> here = new HashMap<>();

  /** States whose Government or authorities this part names, each with the first token. */
  private final Map<Actor, Integer> governments = new HashMap<>();

  /** Organs that short names mean even where the text never names them in full. */
  private final Set<Actor> wellKnown;

  /** How often each actor has been named in full. */
  private final Map<Actor, Integer> times = new HashMap<>();

  /** How often the resolution that founded each committee has been cited. */
  private final Map<Actor, Integer> founded = new HashMap<>();

  private int namings;
  private @Nullable Actor organ;

  Discourse(Set<Actor> wellKnown) {
    this.wellKnown = wellKnown;
  }

  /**
   * Goes on to the next part.
   *
   * @param organ the organ that speaks in it, or null where that is not known
   */
  void enter(@Nullable Actor organ) {
    here.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().last()))
        .forEach(e -> before.put(e.getKey(), ++namings));
    here.clear();
    governments.clear();
    this.organ = organ;
  }

  /** What was named in this part so far was named in the title. */
  void leaveTitle() {
    inTitle.addAll(here.keySet());
  }

  /** An actor named in full, or one whom a short form means. */
  void name(Actor actor, int token) {
    times.merge(actor, 1, Integer::sum);
    here.computeIfAbsent(actor, a -> new TreeSet<>()).add(token);
  }

  /** A committee whose founding resolution is cited: "by resolution 1718 (2006)". */
  void citeFounding(Actor committee) {
    if (organ != null && organ.key().equals(COUNCIL)) {
      founded.merge(committee, 1, Integer::sum);
    }
  }

  /** A State whose Government is named: "the Government of the Islamic Republic of Iran". */
  void nameGovernment(Actor state, int token) {
    governments.putIfAbsent(state, token);
  }

  /** Those whom a short form at this token means; none where several remain, or nobody does. */
  List<Actor> meant(List<Actor> shortForm, int token) {
    if (organ != null && shortForm.contains(organ)) {
      return List.of(organ);
    }
    Optional<Actor> government = government(shortForm, token);
    if (government.isPresent()) {
      return List.of(government.get());
    }
    return only(
            shortForm,
            List.of(a -> lastHere(a, token) >= 0, inTitle::contains, before::containsKey))
        .or(() -> leading(shortForm, token))
        .or(() -> founded(shortForm))
        .stream()
        .toList();
  }

  /**
   * The only candidate whose Government this part named before: "the Government" is not that of
   * Ukraine behind "Ukraine International Airlines" (A/RES/76/178, para. 18).
   */
  private Optional<Actor> government(List<Actor> candidates, int token) {
    List<Actor> named =
        governments.keySet().stream()
            .filter(state -> governments.getOrDefault(state, token) < token)
            .filter(candidates::contains)
            .limit(2)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * The candidate that the text is about, named far more often than any other; none where this part
   * names several.
   */
  private Optional<Actor> leading(List<Actor> candidates, int token) {
    if (candidates.stream().anyMatch(a -> lastHere(a, token) >= 0)) {
      return Optional.empty();
    }
    List<Actor> most =
        candidates.stream()
            .filter(times::containsKey)
            .sorted(Comparator.comparing((Actor a) -> times.getOrDefault(a, 0)).reversed())
            .limit(2)
            .toList();
    boolean clear =
        most.size() == 2
            && times.getOrDefault(most.get(0), 0) >= LEAD * times.getOrDefault(most.get(1), 0);
    return clear ? Optional.of(most.get(0)) : Optional.empty();
  }

  /**
   * Where none was named: the committee whose founding resolution the text cites most, "directs the
   * Committee" in a text on resolution 1718 (2006) (S/RES/2094 (2013), para. 22).
   */
  private Optional<Actor> founded(List<Actor> candidates) {
    List<Actor> cited = candidates.stream().filter(founded::containsKey).toList();
    int most = cited.stream().mapToInt(a -> founded.getOrDefault(a, 0)).max().orElse(0);
    List<Actor> first = cited.stream().filter(a -> founded.getOrDefault(a, 0) == most).toList();
    boolean clear =
        first.size() == 1
            && candidates.stream().allMatch(a -> first.contains(a) || !times.containsKey(a));
    return clear ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** The only candidate in the first scope that has any. */
  private static <T> Optional<T> only(List<T> candidates, List<Predicate<T>> scopes) {
    return scopes.stream()
        .map(scope -> candidates.stream().filter(scope).toList())
        .filter(near -> !near.isEmpty())
        .findFirst()
        .filter(near -> near.size() == 1)
        .map(near -> near.get(0));
  }

  /** All whom a short form at this token may mean, the likeliest first. */
  List<Actor> candidates(List<Actor> shortForm, int token) {
    return Stream.of(
            shortForm.stream().filter(a -> a.equals(organ)),
            shortForm.stream()
                .filter(a -> lastHere(a, token) >= 0)
                .sorted(Comparator.comparing((Actor a) -> lastHere(a, token)).reversed()),
            shortForm.stream().filter(inTitle::contains),
            shortForm.stream()
                .filter(before::containsKey)
                .sorted(Comparator.comparing((Actor a) -> before.getOrDefault(a, 0)).reversed()),
            shortForm.stream().filter(wellKnown::contains))
        .flatMap(likeliest -> likeliest)
        .distinct()
        .toList();
  }

  /** The last token before this one at which the actor is named; -1 where it is not. */
  private int lastHere(Actor actor, int token) {
    TreeSet<Integer> tokens = here.get(actor);
    Integer last = tokens == null ? null : tokens.lower(token);
    return last == null ? -1 : last;
  }
}
