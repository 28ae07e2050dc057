package org.mandategraph.mandate.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Term;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Reads the object of a verb: "a comprehensive written <i>report</i>". Between verb and object may
 * be to whom, when, with whom and by which means, as in "to submit to the Council, within existing
 * resources, a report" (A/RES/66/181, para. 34).
 */
final class ObjectPhrase {
  private static final int LONGEST = 10;
  private static final int FARTHEST = 40;
  private static final int MOST = 4;
  private final Set<String> indefinite;
  private final Set<String> openings;
  private final Set<String> between;
  private final Set<String> ends;
  private final Set<String> verbsBehindAnd;
  private final Infinitives infinitives;

  ObjectPhrase(Language language) {
    indefinite = language.words("deliverable.indefinite");
    openings = language.words("deliverable.openings");
    between = language.words("deliverable.between");
    ends = language.words("deliverable.ends");
    verbsBehindAnd = language.words("deliverable.verbs-behind-and");
    infinitives = new Infinitives(language);
  }

  boolean article(String lower) {
    return openings.contains(lower);
  }

  /**
   * What the object names, behind the verb; several where it is a list.
   *
   * @param onlyNew whether only what is new is meant: "a fund", not "the fund"
   */
  List<Names.Match<Term>> find(Reading reading, int from, int limit, boolean onlyNew) {
    Tokens t = reading.tokens();
    List<Names.Match<Term>> found = new ArrayList<>();
    int at = start(t, from, limit);
    for (int n = 0; n < MOST && at >= 0 && at < limit; n++) {
      int end = end(t, at, limit);
      boolean verb = n > 0 && verbsBehindAnd.contains(t.lower(at));
      Names.Match<Term> match = verb ? null : name(reading, at, end, onlyNew);
      if (match != null) {
        found.add(match);
      }
      boolean list = t.lower(end).equals(",") || t.lower(end).equals("and");
      int next = t.says(end, ",", "and") ? end + 2 : end + 1;
      at = list && next < limit && !between.contains(t.lower(next)) ? next : -1;
    }
    return found;
  }

  /** The first token of the object: right behind the verb, or the "a" behind what is between. */
  private int start(Tokens t, int from, int limit) {
    boolean comma = t.lower(from).equals(",");
    if (!comma && !between.contains(t.lower(from))) {
      return behindRecipient(t, from, limit);
    }
    for (int i = from + 1; i < Math.min(limit, from + FARTHEST); i++) {
      if (infinitives.at(t, i) || t.lower(i).equals(";") || t.lower(i).equals("that")) {
        return -1;
      }
      boolean opens = indefinite.contains(t.lower(i)) && !inPhrase(t, i);
      boolean closed = comma && t.lower(i - 1).equals(",") && !between.contains(t.lower(i));
      if (opens || closed) {
        return i;
      }
    }
    return -1;
  }

  /** "on a regular basis", "in a manner": the article belongs to the phrase before it. */
  private boolean inPhrase(Tokens t, int article) {
    return between.contains(t.lower(article - 1)) || t.lower(article - 1).equals("of");
  }

  /** "to provide the General Assembly with a report": the object is behind "with". */
  private int behindRecipient(Tokens t, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
      if (t.lower(i).equals("with") && indefinite.contains(t.lower(i + 1)) && t.capital(i - 1)) {
        return i + 1;
      }
    }
    return from;
  }

  private int end(Tokens t, int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + LONGEST) && t.isWord(i) && !ends.contains(t.lower(i))) {
      i++;
    }
    return i;
  }

  /** The name that ends here, the longest one; null where the last words are none. */
  private Names.@Nullable Match<Term> name(Reading reading, int from, int end, boolean onlyNew) {
    Tokens t = reading.tokens();
    Lexicon lexicon = reading.lexicon();
    boolean article = (onlyNew ? indefinite : openings).contains(t.lower(from));
    Names<Term> names = article ? lexicon.deliverables() : lexicon.bareDeliverables();
    for (int i = article ? from + 1 : from; i < end; i++) {
      Names.Match<Term> match = names.at(t, i, end);
      if (match != null && match.end() == end) {
        return match;
      }
    }
    return null;
  }
}
