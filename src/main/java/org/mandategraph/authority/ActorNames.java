package org.mandategraph.authority;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the actor that a list of voters or sponsors names. Such lists print a name in capitals or
 * not, with or without accents: "COTE D'IVOIRE" (records of votes), "Côte d’Ivoire", "Bosnia And
 * Herzegovina" (A/C.3/78/L.40).
 */
public final class ActorNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, Actor> byName = new HashMap<>();

  /** The names of all actors, in all languages. */
  public ActorNames(Authorities authorities) {
    Set<String> shared = new HashSet<>();
    for (Actor actor : authorities.actors()) {
      Stream<String> foreign = actor.foreignNames().keySet().stream().flatMap(actor::names);
      Stream.concat(actor.names(), foreign)
          .map(ActorNames::plain)
          .filter(name -> !actor.equals(byName.computeIfAbsent(name, n -> actor)))
          .forEach(shared::add);
    }
    byName.keySet().removeAll(shared);
  }

  /** The one actor with this name; empty where none has it, or several. */
  public Optional<Actor> named(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFKD);
    return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
