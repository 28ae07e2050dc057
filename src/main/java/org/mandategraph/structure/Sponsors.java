package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;

/**
 * Takes a list of sponsors apart. The last "and" divides two names unless it belongs to one:
 * "Bosnia and Herzegovina".
 */
final class Sponsors {
  private final Set<String> names = new HashSet<>();

  Sponsors(Authorities authorities) {
    for (Actor a : authorities.actors()) {
      a.names().forEach(names::add);
    }
  }

  /** The sponsors that the steps on a text's way name; not those who submit it for a body. */
  List<String> of(List<Step> steps) {
    return steps.stream()
        .filter(
            s ->
                s.outcome() == Step.Outcome.DRAFT
                    || s.outcome() == Step.Outcome.ADDITIONAL_SPONSORS)
        .flatMap(s -> Stream.ofNullable(s.by()))
        .filter(by -> !by.startsWith("submitted "))
        .flatMap(by -> divide(by).stream())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  List<String> divide(String words) {
    List<String> sponsors = new ArrayList<>();
    String[] pieces = words.replaceAll("\\*", "").split(",\\s(?![^(]*\\))", -1);
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i].strip().replaceFirst("^and ", "");
      int and = i == pieces.length - 1 ? piece.lastIndexOf(" and ") : -1;
      if (and < 0 || names.contains(piece)) {
        sponsors.add(piece);
      } else {
        int first =
            names.contains(piece.substring(0, Math.max(0, piece.indexOf(" and "))))
                ? piece.indexOf(" and ")
                : and;
        sponsors.add(piece.substring(0, first));
        sponsors.add(piece.substring(first + 5));
      }
    }
    return sponsors;
  }
}
