package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Subject;
import org.mandategraph.document.Span;

/**
 * Finds Sustainable Development Goals and their targets by number: "Sustainable Development Goal
 * 16", "Goals 5 and 16", "Goals 14–17", "target 16.4" (A/RES/78/58). A number that no Goal or
 * target has is none.
 */
final class Goals {
  static final String RULE = "number of a Goal or target";

  /** A Goal or target met in a text. */
  record Hit(Subject subject, Span span) {}

  private static final String JOIN = "(?:, and |, | and | or | to | ?[\u2013-] ?)";
  private static final String GOAL = "[0-9]{1,2}(?![0-9.][0-9])";
  private static final String TARGET = "[0-9]{1,2}\\.(?:[0-9]{1,2}|[a-d])\\b";

  private static final Pattern LIST =
      Pattern.compile(
          "(?<!Millennium Development )\\bGoals? (?<goals>"
              + (GOAL + "(?:" + JOIN + GOAL + "){0,16}")
              + ")|\\b[Tt]argets? (?<targets>"
              + (TARGET + "(?:" + JOIN + TARGET + "){0,16}")
              + ")");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:\\.([0-9]{1,2}|[a-d]))?");

  private final Map<String, Subject> byNotation = new HashMap<>();

  Goals(List<Subject> subjects) {
    for (Subject subject : subjects) {
      if (subject.notation() != null) {
        byNotation.put(subject.notation(), subject);
      }
    }
  }

  /** Those that a text names, in reading order. */
  List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      String group = list.group("goals") == null ? "targets" : "goals";
      Matcher number = NUMBER.matcher(text).region(list.start(group), list.end(group));
      int last = 0;
      int end = -1;
      while (number.find()) {
        boolean whole = number.group(2) == null;
        int value = Integer.parseInt(number.group(1));
        if (whole && end >= 0 && range(text.substring(end, number.start()))) {
          for (int n = last + 1; n < value; n++) {
            add(hits, Integer.toString(n), new Span(number.start(), number.end()));
          }
        }
        add(hits, number.group(), new Span(number.start(), number.end()));
        last = value;
        end = number.end();
      }
    }
    return hits;
  }

  private static boolean range(String between) {
    return between.contains("\u2013") || between.contains("-") || between.equals(" to ");
  }

  private void add(List<Hit> hits, String notation, Span span) {
    Subject subject = byNotation.get(notation);
    if (subject != null) {
      hits.add(new Hit(subject, span));
    }
  }
}
