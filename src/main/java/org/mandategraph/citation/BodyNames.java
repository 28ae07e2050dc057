package org.mandategraph.citation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;

/**
 * The names of the bodies that adopt texts, in full and short. A short name, "the Council", stands
 * for the body of that kind that was named last, else for the text's own.
 */
final class BodyNames {
  /** The nouns that stand for a body once it is known. */
  private static final List<String> SHORT =
      List.of("Assembly", "Council", "Commission", "Conference");

  /** Meant by their short names even where the text never gives the full one. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "general-assembly",
          "human-rights-council",
          "security-council",
          "economic-and-social-council");

  private final Map<String, Body> byName = new HashMap<>();
  private final List<Body> bodies;

  BodyNames(Authorities authorities) {
    bodies = authorities.bodies();
    for (Body body : bodies) {
      body.names().forEach(name -> byName.put(name, body));
    }
  }

  /** Any name; the longest first, so that a name inside another does not hide it. */
  String pattern() {
    return Stream.concat(byName.keySet().stream(), SHORT.stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
        .map(Pattern::quote)
        .collect(joining("|", "\\b(?:", ")(?![A-Za-z])"));
  }

  /** The bodies that a name may stand for, the likeliest first. */
  List<Body> meant(String name, Discourse discourse) {
    Body named = byName.get(name);
    if (named != null) {
      return List.of(named);
    }
    List<Body> meant = new ArrayList<>();
    discourse.bodies().stream().filter(b -> isA(b, name)).forEach(meant::add);
    Body own = discourse.own();
    if (own != null && isA(own, name)) {
      meant.add(own);
    }
    bodies.stream().filter(b -> WELL_KNOWN.contains(b.key()) && isA(b, name)).forEach(meant::add);
    return meant.stream().distinct().toList();
  }

  /** The bodies whose resolutions the document with this symbol prints. */
  List<Body> reporting(DocumentSymbol symbol) {
    return bodies.stream()
        .filter(b -> b.reports() != null && b.reports().matcher(symbol.value()).matches())
        .toList();
  }

  /** Remembers a body that the text names in full. */
  void noteNamed(String name, Discourse discourse) {
    Body named = byName.get(name);
    if (named != null) {
      discourse.named(named);
    }
  }

  /** Whether this name names one body, whatever was said before. */
  boolean isFull(String name) {
    return byName.containsKey(name);
  }

  private static boolean isA(Body body, String noun) {
    return SHORT.stream()
        .filter(n -> body.label().contains(n))
        .findFirst()
        .equals(Optional.of(noun));
  }
}
