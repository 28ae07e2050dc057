package org.mandategraph.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Instrument;

/**
 * What a document has named so far, and so whom "the Council", "the Committee", "the Office" and
 * what "the Convention" mean at a place: the organ that speaks, else the one named nearest before.
 * Where several were named equally near, none is meant for certain. Lives while one document is
 * read.
 */
final class Discourse {
  private final Set<Actor> inTitle = new HashSet<>();

  /** Actors named in the parts before this one, each with the number of its last naming. */
  private final Map<Actor, Integer> before = new HashMap<>();

  /** Actors named in this part, each with the tokens at which it is named. */
  private final Map<Actor, TreeSet<Integer>> here = new HashMap<>();

  private final Set<Instrument> instruments = new LinkedHashSet<>();
  private Set<Instrument> instrumentsBefore = Set.of();

  /** Instruments that this part names in full. */
  private Set<Instrument> instrumentsNamed = new LinkedHashSet<>();

  /** Instruments named or pointed to in this part up to a place, the last one last. */
  private Set<Instrument> instrumentsHere = new LinkedHashSet<>();

  /** Organs that short names mean even where the text never names them in full. */
  private final Set<Actor> wellKnown;

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
    instrumentsBefore = instrumentsNamed;
    instrumentsNamed = new LinkedHashSet<>();
    instrumentsHere = new LinkedHashSet<>();
    this.organ = organ;
  }

  /** What was named in this part so far was named in the title. */
  void leaveTitle() {
    inTitle.addAll(here.keySet());
  }

  void name(Actor actor, int token) {
    here.computeIfAbsent(actor, a -> new TreeSet<>()).add(token);
  }

  /** Those whom a short form at this token means; none where several remain, or nobody does. */
  List<Actor> meant(List<Actor> shortForm, int token) {
    if (organ != null && shortForm.contains(organ)) {
      return List.of(organ);
    }
    return only(
            shortForm,
            List.of(a -> lastHere(a, token) >= 0, inTitle::contains, before::containsKey))
        .stream()
        .toList();
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

  /** An instrument that this part names somewhere. */
  void mention(Instrument instrument) {
    instruments.add(instrument);
  }

  /** An instrument named at the place that has been reached. */
  void name(Instrument instrument) {
    instruments.add(instrument);
    instrumentsNamed.add(instrument);
    pointTo(instrument);
  }

  /**
   * An instrument that a short form means at the place that has been reached. Only this part goes
   * on from it: by way of "the Protocols thereto" in one paragraph, "its Protocols" in another
   * would be taken for those of any treaty.
   */
  void pointTo(Instrument instrument) {
    instrumentsHere.remove(instrument);
    instrumentsHere.add(instrument);
  }

  /** The instrument that a short form means at the place that has been reached, if one is meant. */
  Optional<Instrument> meant(List<Instrument> shortForm) {
    return only(
        shortForm,
        List.of(instrumentsHere::contains, instrumentsBefore::contains, instruments::contains));
  }

  /** Of these the ones that supplement the treaty named last: "the Protocols thereto". */
  List<Instrument> supplementsOfLast(Collection<Instrument> candidates) {
    List<Instrument> meant = List.of();
    for (Instrument treaty : instrumentsHere) {
      List<Instrument> its =
          candidates.stream().filter(c -> c.supplements().contains(treaty.key())).toList();
      meant = its.isEmpty() ? meant : its;
    }
    return meant;
  }
}
