package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.language.Language;

/**
 * Divides a list of sponsors at its commas and "and", unless they are in parentheses ("on behalf of
 * … the Group of 77 and China") or belong to a name ("Bosnia and Herzegovina").
 */
public final class Sponsors {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\((?:[^()]++|\\([^()]*+\\))*+\\)");

  /** No name of an actor has more commas and "and" than this. */
  private static final int MOST_JOINTS = 3;

  private final ActorNames names;
  private final Pattern joint;
  private final Pattern before;
  private final String submitted;

  /** A divider that knows the actors' names and the "and" of a language. */
  public Sponsors(ActorNames names, Language language) {
    this.names = names;
    joint = language.compile(",\\s(?:${and}\\s)?|\\s${and}\\s");
    before = language.compile("(?:${sponsors.before}\\s)+");
    submitted = language.list("sponsors.submitted").get(0) + " ";
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
        .distinct()
        .toList();
  }

  /** The sponsors of a list; what is not the name of a State or group is left out. */
  public List<String> divide(String list) {
    String words = list.replace("*", "");
    Matcher m = joint.matcher(IN_PARENTHESES.matcher(words).replaceAll(Sponsors::hidden));
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    while (m.find()) {
      ends.add(m.start());
      starts.add(m.end());
    }
    ends.add(words.length());
    List<String> sponsors = new ArrayList<>();
    for (int first = 0, next; first < starts.size(); first = next) {
      next = Math.min(first + 1 + MOST_JOINTS, starts.size());
      while (next > first + 1 && !isKnown(words.substring(starts.get(first), ends.get(next - 1)))) {
        next--;
      }
      String name = name(words.substring(starts.get(first), ends.get(next - 1)));
      if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
        sponsors.add(name);
      }
    }
    return sponsors;
  }

  private boolean isKnown(String words) {
    String name = name(words);
    return names.named(name).isPresent()
        || names.named(IN_PARENTHESES.matcher(name).replaceAll("").strip()).isPresent();
  }

  /** Without what introduces a name or ends the list. */
  private String name(String words) {
    String name = words.strip();
    Matcher m = before.matcher(name);
    name = m.lookingAt() ? name.substring(m.end()) : name;
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static String hidden(MatchResult parentheses) {
    return "_".repeat(parentheses.end() - parentheses.start());
  }
}
