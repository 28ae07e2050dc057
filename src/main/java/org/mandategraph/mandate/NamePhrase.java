package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of those who are asked, as they are strung together: "Member States and the
 * United Nations Office on Drugs and Crime, in cooperation with …, to continue". The names stand
 * before the infinitive; what an adjunct names ("in consultation with Member States") is not asked.
 */
final class NamePhrase {
  /**
   * What was read.
   *
   * @param names in order
   * @param infinitive whether an infinitive follows that says what is asked
   * @param end the token behind the phrase
   */
  record Names(List<ActorIndex.Match> names, boolean infinitive, int end) {
    /** Whether somebody is asked to do something whom no name tells. */
    boolean unknown(Tokens t, int start) {
      int stop = start;
      boolean capital = false;
      while (stop < end && !STOPS.contains(t.lower(stop))) {
        capital |= t.capital(stop++);
      }
      boolean whole = stop == end && ARTICLES.contains(t.lower(start));
      return names.isEmpty() && infinitive && (capital || whole);
    }
  }

  private static final int LONGEST_NAME_START = 9;

  private static final Set<String> NOT_A_VERB =
      Set.of(
          "the",
          "a",
          "an",
          "all",
          "any",
          "each",
          "both",
          "its",
          "their",
          "his",
          "her",
          "our",
          "this",
          "that",
          "these",
          "those",
          "which",
          "whom",
          "such",
          "other",
          "relevant",
          "human",
          "international",
          "peacekeeping",
          "date",
          "and",
          "armed",
          "conflict",
          "be");

  private static final Set<String> STOPS =
      Set.of(
          "of",
          "in",
          "for",
          "by",
          "with",
          "to",
          "on",
          "upon",
          "from",
          "at",
          "under",
          "within",
          "through",
          "that",
          "which",
          "who",
          "whose",
          "where",
          "when",
          "as",
          "including",
          "during",
          "pursuant",
          "among",
          "between",
          "into",
          "against",
          "without",
          "not",
          "while",
          "taking",
          "bearing",
          "based",
          "shall",
          "should",
          "is",
          "are",
          "be",
          "has",
          "have",
          "towards");

  private static final Set<String> ARTICLES = Set.of("the", "all", "those", "its", "his", "other");

  private static final Set<String> ADJUNCTS =
      Set.of(
          "in",
          "with",
          "within",
          "through",
          "by",
          "under",
          "upon",
          "as",
          "where",
          "when",
          "on",
          "at",
          "for",
          "from",
          "pursuant",
          "taking",
          "bearing",
          "during",
          "without",
          "while",
          "subject",
          "using",
          "following",
          "consistent",
          "building",
          "if",
          "inter",
          "after");

  private static final Set<String> TOGETHER =
      Set.of(
          "consultation",
          "consultations",
          "cooperation",
          "collaboration",
          "coordination",
          "partnership",
          "conjunction",
          "close",
          "full",
          "liaison",
          "association",
          "concert");

  private static final Set<String> MEMBERS =
      Set.of("including", "particularly", "especially", "notably", "namely");

  private static final Set<String> PRONOUNS = Set.of("them", "it", "him", "her");

  private static final Set<String> GOVERNMENTS =
      Set.of("government", "governments", "authorities", "authority");

  private static final Set<String> NAME_LINKS = Set.of("for", "on", "against");

  private final ActorIndex actors;

  NamePhrase(ActorIndex actors) {
    this.actors = actors;
  }

  /** Whether "to" at this token opens an infinitive. */
  static boolean infinitive(Tokens t, int at) {
    String next = t.lower(at + 1);
    return t.lower(at).equals("to")
        && t.isWord(at + 1)
        && !t.capital(at + 1)
        && (!NOT_A_VERB.contains(next) || next.equals("be"))
        && !t.says(at, "to", "do", "so")
        && !Character.isDigit(next.charAt(0));
  }

  /** The names from one token up to, at most, another. */
  Names read(Tokens t, int from, int limit, boolean subject) {
    List<ActorIndex.Match> names = new ArrayList<>();
    boolean open = true;
    boolean adjunct = false;
    int i = from;
    while (i < limit) {
      if (infinitive(t, i) && !subject) {
        return new Names(names, true, i);
      }
      if (t.lower(i).equals(":") || t.lower(i).equals(";")) {
        break;
      }
      if (open && !adjunct) {
        ActorIndex.Match name = name(t, i, limit);
        if (name != null) {
          names.add(name);
          i = name.end();
          open = false;
          continue;
        }
        if (subject && names.isEmpty()) {
          break;
        }
      }
      open = false;
      if (together(t, i)) {
        return finish(t, names, i, limit, subject);
      }
      if (subject && !joins(t, i) && !t.lower(i).equals(",")) {
        break;
      }
      if (t.lower(i).equals(",")) {
        adjunct = ADJUNCTS.contains(t.lower(i + 1)) && !t.says(i + 1, "as", "well", "as");
        open = !adjunct;
        if (adjunct && subject) {
          break;
        }
      } else if (joins(t, i)) {
        open = true;
        i += t.says(i, "as", "well", "as") ? 2 : t.says(i, "together", "with") ? 1 : 0;
      } else if (!names.isEmpty() && adverbial(t, i)) {
        adjunct = true;
      }
      i++;
    }
    return new Names(names, false, i);
  }

  /** Behind "in consultation with" nobody is named any more who is asked. */
  private static Names finish(
      Tokens t, List<ActorIndex.Match> names, int from, int limit, boolean subject) {
    for (int i = from; i < limit && !subject; i++) {
      if (infinitive(t, i)) {
        return new Names(names, true, i);
      }
    }
    return new Names(names, false, limit);
  }

  private static boolean together(Tokens t, int i) {
    return t.lower(i).equals("in") && TOGETHER.contains(t.lower(i + 1));
  }

  private static boolean adverbial(Tokens t, int i) {
    return switch (t.lower(i)) {
      case "with", "within", "through", "by", "under", "pursuant" -> true;
      default -> false;
    };
  }

  private static boolean joins(Tokens t, int i) {
    String word = t.lower(i);
    return word.equals("and")
        || word.equals("or")
        || word.equals("/")
        || MEMBERS.contains(word)
        || t.says(i, "as", "well", "as")
        || t.says(i, "together", "with");
  }

  /** The name that starts here, behind articles and adjectives; null where none does. */
  private ActorIndex.@Nullable Match name(Tokens t, int from, int limit) {
    int to = Math.min(limit, from + LONGEST_NAME_START);
    if (PRONOUNS.contains(t.lower(from))) {
      return new ActorIndex.Match(List.of(), from, from + 1, true, List.of());
    }
    for (int i = from; i < to; i++) {
      ActorIndex.Match name = government(t, i);
      name = name == null ? actors.at(t, i) : name;
      if (name != null && name.end() <= limit && !goesOn(t, name)) {
        return name;
      }
      if (!t.isWord(i) || STOPS.contains(t.lower(i)) || joins(t, i)) {
        return null;
      }
    }
    return null;
  }

  /** "the Government of Burundi" is Burundi. */
  private ActorIndex.@Nullable Match government(Tokens t, int i) {
    if (!GOVERNMENTS.contains(t.lower(i)) || !t.lower(i + 1).equals("of")) {
      return null;
    }
    ActorIndex.Match of = actors.at(t, t.lower(i + 2).equals("the") ? i + 3 : i + 2);
    return of == null || of.shortForm()
        ? null
        : new ActorIndex.Match(of.actors(), i, of.end(), false, List.of());
  }

  /** "the Office" is no short form in "the Office for Outer Space Affairs". */
  private static boolean goesOn(Tokens t, ActorIndex.Match name) {
    return name.shortForm()
        && !name.actors().isEmpty()
        && (t.says(name.end(), "of")
            || t.capital(name.end())
            || (NAME_LINKS.contains(t.lower(name.end())) && t.capital(name.end() + 1)));
  }
}
