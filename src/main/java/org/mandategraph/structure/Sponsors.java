package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.language.Language;

/**
 * Divides a list of sponsors. The last "and" divides two names unless it belongs to one: "Bosnia
 * and Herzegovina".
 */
final class Sponsors {
  /** A comma that is not in parentheses. */
  private static final Pattern COMMA = Pattern.compile(", (?![^()]{0,200}\\))");

  private final Set<String> names = new HashSet<>();
  private final String and;
  private final String submitted;

  Sponsors(Authorities authorities, Language language) {
    and = " " + language.list("and").get(0) + " ";
    submitted = language.list("sponsors.submitted").get(0) + " ";
    for (Actor a : authorities.actors()) {
      a.names().forEach(names::add);
    }
  }

  /** The sponsors that the steps on a text's way name; not those who submit it for a body. */
  List<String> of(List<Step> steps) {
    return steps.stream()
        .filter(
            s ->
                s.outcome() == Step.Outcome.DRAFT_RESOLUTION
                    || s.outcome() == Step.Outcome.ADDITIONAL_SPONSORS)
        .flatMap(s -> Stream.ofNullable(s.by()))
        .filter(by -> !by.startsWith(submitted))
        .flatMap(by -> divide(by).stream())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  List<String> divide(String words) {
    List<String> sponsors = new ArrayList<>();
    String[] pieces = COMMA.split(words.replace("*", ""), -1);
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      if (piece.startsWith(and.substring(1))) {
        piece = piece.substring(and.length() - 1);
      }
      int last = i == pieces.length - 1 ? piece.lastIndexOf(and) : -1;
      if (last < 0 || names.contains(piece)) {
        sponsors.add(piece);
      } else {
        int first = piece.indexOf(and);
        int at = names.contains(piece.substring(0, first)) ? first : last;
        sponsors.add(piece.substring(0, at));
        sponsors.add(piece.substring(at + and.length()));
      }
    }
    return sponsors;
  }
}
