package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
      while (stop < end && !SingleName.ends(t.lower(stop))) {
        capital |= t.capital(stop++);
      }
      boolean whole = stop == end && ARTICLES.contains(t.lower(start));
      return names.isEmpty() && infinitive && (capital || whole);
    }
  }

  private static final Set<String> NOT_A_VERB =
      Tokens.set(
          "the a an all any each both its their his her our this that these those which whom "
              + "such other relevant human international peacekeeping date and armed conflict be");

  private static final Set<String> ARTICLES = Set.of("the", "all", "those", "its", "his", "other");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "all", "any", "its", "their", "his", "her", "our", "this", "these");

  private static final Set<String> ADJUNCTS =
      Tokens.set(
          "in with within through by under upon as where when on at for from pursuant taking "
              + "bearing during without while subject using following consistent building if inter "
              + "after");

  private static final Set<String> TOGETHER =
      Tokens.set(
          "consultation consultations cooperation collaboration coordination partnership "
              + "conjunction close full liaison association concert");

  /**
   * Behind a noun that is not known, what these words tie to it is not asked: "dialogue between the
   * Government, civil society and the public", "the Presidents of the Council and the Assembly".
   */
  private static final Set<String> HANGS = Set.of("of", "between", "among");

  /**
   * These do so where nobody is asked to do something: "increased investment in companies or
   * businesses" (A/RES/77/181, para. 34).
   */
  private static final Set<String> HANGS_ON_DEED = Set.of("in", "for", "on", "with");

  private static final Set<String> MEMBERS =
      Set.of("including", "particularly", "especially", "notably", "namely");

  private final SingleName single;

  NamePhrase(ActorIndex actors) {
    this.single = new SingleName(actors);
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

  /** The names that are the object of a verb, from one token up to, at most, another. */
  Names object(Tokens t, int from, int limit) {
    List<ActorIndex.Match> names = new ArrayList<>();
    boolean open = true;
    boolean adjunct = false;
    boolean lost = deed(t, from, limit);
    boolean bidden = infinitiveBehind(t, from, limit);
    int i = from;
    while (i < limit && !infinitive(t, i) && !":;".contains(t.lower(i))) {
      ActorIndex.Match name = open && !adjunct && !lost ? single.object(t, i, limit) : null;
      if (name != null) {
        names.add(name);
        i = behindWhole(t, name.end(), limit);
        open = false;
        continue;
      }
      if (together(t, i)) {
        // Behind "in consultation with" nobody is named any more who is asked.
        return new Names(names, bidden, limit);
      }
      lost |= names.isEmpty() && !adjunct && hangs(t.lower(i), bidden);
      int joined = joinLength(t, i);
      open = joined > 0;
      if (t.lower(i).equals(",")) {
        adjunct = ADJUNCTS.contains(t.lower(i + 1)) && !joins(t, i + 1);
        open = !adjunct;
      } else if (joined == 0 && !names.isEmpty() && adverbial(t, i)) {
        adjunct = true;
      }
      i += Math.max(1, joined);
    }
    return new Names(names, i < limit && infinitive(t, i), i);
  }

  /**
   * "encourages exploring innovative ways" (A/RES/78/152, para. 50) asks for a deed and says of
   * nobody that he is to do it; "encourages participating organizations" names them.
   */
  private boolean deed(Tokens t, int from, int limit) {
    int i = from;
    while (i < limit && gerund(t.lower(i))) {
      i++;
      while (i < limit && (t.lower(i).equals(",") || joins(t, i)) && gerund(t.lower(i + 1))) {
        i++;
      }
    }
    return i > from
        && !joins(t, i)
        && (DETERMINERS.contains(t.lower(i)) || single.object(t, from, limit) == null);
  }

  private static boolean hangs(String word, boolean bidden) {
    return HANGS.contains(word) || (!bidden && HANGS_ON_DEED.contains(word));
  }

  private static boolean gerund(String word) {
    return word.length() > 5 && word.endsWith("ing");
  }

  /** "the Chair <i>of the Committee on …</i> and": the token behind what somebody is part of. */
  private int behindWhole(Tokens t, int at, int limit) {
    ActorIndex.Match whole = t.lower(at).equals("of") ? single.at(t, at + 1, limit) : null;
    return whole == null ? at : whole.end();
  }

  /** The names that are the subject of a clause; the predicate ends them. */
  Names subject(Tokens t, int from, int limit) {
    List<ActorIndex.Match> names = new ArrayList<>();
    int i = from;
    ActorIndex.Match name = single.at(t, i, limit);
    while (name != null) {
      names.add(name);
      i = name.end();
      int next = t.lower(i).equals(",") ? i + 1 : i;
      next += joinLength(t, next);
      name = next == i ? null : single.at(t, next, limit);
    }
    return new Names(names, false, i);
  }

  private static boolean infinitiveBehind(Tokens t, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (infinitive(t, i)) {
        return true;
      }
    }
    return false;
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

  static boolean joins(Tokens t, int i) {
    return joinLength(t, i) > 0;
  }

  /** "appeals to Governments and <i>to</i> organizations": no infinitive, but another name. */
  private static boolean toName(Tokens t, int at) {
    return t.lower(at).equals("to") && !infinitive(t, at);
  }

  /** How many tokens join another name here; 0 where none do. */
  private static int joinLength(Tokens t, int i) {
    if (t.says(i, "as", "well", "as")) {
      return toName(t, i + 3) ? 4 : 3;
    }
    if (t.lower(i).equals("and") && toName(t, i + 1)) {
      return 2;
    }
    if (t.says(i, "together", "with") || t.says(i, "in", "particular")) {
      return 2;
    }
    String word = t.lower(i);
    return word.equals("and") || word.equals("or") || MEMBERS.contains(word) ? 1 : 0;
  }
}
