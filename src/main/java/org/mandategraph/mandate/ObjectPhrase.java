package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Deliverable;
import org.mandategraph.authority.Term;

/**
 * Reads the object of a verb: "a comprehensive written <i>report</i>". Between verb and object may
 * stand to whom, when, with whom and by which means, as in "to submit to the Council, within
 * existing resources, a report".
 */
final class ObjectPhrase {
  private static final Set<String> NEW = Tokens.set("a an one two three another");

  private static final Set<String> ARTICLES =
      Tokens.set(
          "a an one two three another the its their his her such further additional annual regular "
              + "periodic biennial updated comprehensive detailed written new national");

  /** What opens a phrase that stands between verb and object. */
  private static final Set<String> BETWEEN =
      Tokens.set(
          "to at in within by for through with on from under as where upon before no during");

  /** What ends the words of an object. */
  private static final Set<String> ENDS =
      Tokens.set(
          "of on for to in at with by from that which who and or containing including regarding "
              + "concerning entitled between as within during before pursuant aimed designed "
              + "based not focused focusing relating related addressing dedicated through when "
              + "where into upon under among whose while without against outlining setting "
              + "providing covering devoted open consisting composed comprising");

  /** Verbs behind "and" that look like nouns: "and support capacity-building". */
  private static final Set<String> GOING_ON =
      Tokens.set("support promote enhance strengthen facilitate ensure improve encourage report");

  private static final int LONGEST = 10;
  private static final int FARTHEST = 40;
  private static final int MOST = 4;

  private final PhraseIndex<Term> names = new PhraseIndex<>(Set.of());
  private final PhraseIndex<Term> bare = new PhraseIndex<>(Set.of());

  ObjectPhrase(List<Deliverable> deliverables) {
    for (Deliverable d : deliverables) {
      Stream.concat(d.term().names(), d.bareForms().stream())
          .forEach(name -> names.put(name, d.term()));
      d.bareForms().forEach(name -> bare.put(name, d.term()));
    }
  }

  static boolean article(String lower) {
    return ARTICLES.contains(lower);
  }

  /**
   * What the object names, behind the verb; several where it is a list.
   *
   * @param fresh whether only what is new is meant: "a fund", not "the fund"
   */
  List<PhraseIndex.Match<Term>> find(Tokens t, int from, int limit, boolean fresh) {
    List<PhraseIndex.Match<Term>> found = new ArrayList<>();
    int at = start(t, from, limit);
    for (int n = 0; n < MOST && at >= 0 && at < limit; n++) {
      int end = end(t, at, limit);
      boolean verb = n > 0 && GOING_ON.contains(t.lower(at));
      PhraseIndex.Match<Term> match = verb ? null : name(t, at, end, fresh);
      if (match != null) {
        found.add(match);
      }
      boolean list = t.lower(end).equals(",") || t.lower(end).equals("and");
      int next = t.says(end, ",", "and") ? end + 2 : end + 1;
      at = list && next < limit && !BETWEEN.contains(t.lower(next)) ? next : -1;
    }
    return found;
  }

  /**
   * The first token of the object: right behind the verb, or the "a" behind what stands between.
   */
  private static int start(Tokens t, int from, int limit) {
    if (!t.lower(from).equals(",") && !BETWEEN.contains(t.lower(from))) {
      return recipient(t, from, limit);
    }
    boolean comma = t.lower(from).equals(",");
    for (int i = from + 1; i < Math.min(limit, from + FARTHEST); i++) {
      if (NamePhrase.infinitive(t, i) || t.lower(i).equals(";") || t.lower(i).equals("that")) {
        return -1;
      }
      boolean fresh = NEW.contains(t.lower(i)) && !inPhrase(t, i);
      boolean closed = comma && t.lower(i - 1).equals(",") && !BETWEEN.contains(t.lower(i));
      if (fresh || closed) {
        return i;
      }
    }
    return -1;
  }

  /** "on a regular basis", "in a manner": the article belongs to the phrase before it. */
  private static boolean inPhrase(Tokens t, int article) {
    return BETWEEN.contains(t.lower(article - 1)) || t.lower(article - 1).equals("of");
  }

  /** "to provide the General Assembly with a report": what is handed over stands behind "with". */
  private static int recipient(Tokens t, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
      if (t.lower(i).equals("with") && NEW.contains(t.lower(i + 1)) && t.capital(i - 1)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int end(Tokens t, int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + LONGEST) && t.isWord(i) && !ENDS.contains(t.lower(i))) {
      i++;
    }
    return i;
  }

  /** The name that ends here, the longest one; null where the last words are none. */
  private PhraseIndex.@Nullable Match<Term> name(Tokens t, int from, int end, boolean fresh) {
    boolean article = fresh ? NEW.contains(t.lower(from)) : ARTICLES.contains(t.lower(from));
    for (int i = article ? from + 1 : from; i < end; i++) {
      PhraseIndex.Match<Term> match = (article ? names : bare).at(t, i, end);
      if (match != null && match.end() == end) {
        return match;
      }
    }
    return null;
  }
}
