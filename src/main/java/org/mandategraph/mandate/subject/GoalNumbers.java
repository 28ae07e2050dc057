package org.mandategraph.mandate.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Subject;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Finds Sustainable Development Goals and their targets by number: "Sustainable Development Goal
 * 16", "Goals 5 and 16", "Goals 14–17", "target 16.4" (A/RES/78/58). A number that no Goal or
 * target has is none.
 */
final class GoalNumbers {
  static final String RULE = "number of a Goal or target";

  /** A Goal or target named in a text. */
  record NamedGoal(Subject subject, Span span) {}

  private static final String GOAL = "[0-9]{1,2}(?![0-9.][0-9])";
  private static final String TARGET = "[0-9]{1,2}\\.(?:[0-9]{1,2}|[a-d])\\b";
  private static final Pattern NUMBER = Patterns.compile("([0-9]{1,2})(?:\\.([0-9]{1,2}|[a-d]))?");

  private final Map<String, Subject> byNotation = new HashMap<>();
  private final Pattern list;
  private final Pattern range;

  GoalNumbers(List<Subject> subjects, Language language) {
    for (Subject subject : subjects) {
      if (subject.notation() != null) {
        byNotation.put(subject.notation(), subject);
      }
    }
    String join =
        "(?:,\\s(?:and\\s)?|\\s(?:${subject.joints}|${subject.range})\\s|\\s?[\u2013-]\\s?)";
    list =
        language.compile(
            "(?<!${subject.other-goals}\\s)\\b${subject.goals}\\s(?<goals>%s(?:%s%s){0,16})"
                    .formatted(GOAL, join, GOAL)
                + "|\\b(?i:${subject.targets})\\s(?<targets>%s(?:%s%s){0,16})"
                    .formatted(TARGET, join, TARGET));
    range = language.compile("\\s?[\u2013-]\\s?|\\s${subject.range}\\s");
  }

  /** Those that a text names, in reading order. */
  List<NamedGoal> find(String text) {
    List<NamedGoal> found = new ArrayList<>();
    Matcher m = list.matcher(text);
    while (m.find()) {
      String group = m.group("goals") == null ? "targets" : "goals";
      Matcher number = NUMBER.matcher(text).region(m.start(group), m.end(group));
      int last = 0;
      int behind = -1;
      while (number.find()) {
        Span span = new Span(number.start(), number.end());
        int value = Integer.parseInt(number.group(1));
        boolean goal = number.group(2) == null;
        if (goal && behind >= 0 && range.matcher(text.substring(behind, span.start())).matches()) {
          for (int n = last + 1; n < value; n++) {
            add(found, Integer.toString(n), span);
          }
        }
        add(found, number.group(), span);
        last = value;
        behind = number.end();
      }
    }
    return found;
  }

  private void add(List<NamedGoal> found, String notation, Span span) {
    Subject subject = byNotation.get(notation);
    if (subject != null) {
      found.add(new NamedGoal(subject, span));
    }
  }
}
