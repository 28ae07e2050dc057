package org.mandategraph.mandate.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Interruptions;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Finds where the words are that name whoever is asked, known to the vocabulary or not: "Encourages
 * <i>the task force on secretariat services and accessibility for persons with disabilities</i> to
 * report" (A/HRC/RES/55/8, para. 15).
 */
final class PartyNames {
  /** A name, or a list of names, has so many tokens at most. */
  private static final int LONGEST = 60;

  /** "Decides further, in this regard, that": so many tokens are before "that" at most. */
  private static final int BEFORE_THAT = 6;

  private final Infinitives infinitives;
  private final Interruptions interruptions;
  private final Set<String> adjuncts;
  private final Set<String> together;
  private final Set<String> shall;
  private final Set<String> adverbs;
  private final Set<String> whose;
  private final Set<String> before;
  private final Set<String> that;
  private final Set<String> within;
  private final Set<String> conditions;
  private final Set<String> prepositionTo;
  private final Set<String> mindful;
  private final Set<String> governments;
  private final Set<String> things;
  private final Set<String> partsOf;
  private final Set<String> inNames;
  private final Set<String> determiners;
  private final Set<String> joints;
  private final Set<String> several;

  PartyNames(Language language) {
    infinitives = new Infinitives(language);
    interruptions = new Interruptions(language);
    adjuncts = language.words("addressee.adjuncts");
    together = language.words("addressee.together");
    shall = language.words("report.shall");
    adverbs = language.words("report.before-verb");
    whose = language.words("report.whose");
    before = language.words("report.before-party");
    that = language.words("report.that");
    within = language.words("report.within");
    conditions = language.words("report.conditions");
    prepositionTo = language.words("report.before-to");
    mindful = language.words("report.adjuncts");
    partsOf = language.words("report.parts-of-bodies");
    things = language.words("report.before-things");
    governments = language.words("addressee.governments");
    inNames = language.words("report.in-names");
    determiners = language.words("addressee.determiners");
    joints = language.words("report.joints-of-names");
    several = language.words("report.kinds-of-several");
  }

  /**
   * Whoever is named behind a verb that asks.
   *
   * @param from the first token behind the verb
   * @param limit the token behind the last that may be read
   */
  Optional<Span> asked(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    int at = behindAdjuncts(t, from, limit);
    at = before.contains(t.lower(at)) && !infinitives.at(t, at) ? at + 1 : at;
    if (that.contains(t.lower(at)) && !infinitives.at(t, at + 2)) {
      return decided(t, behindAdjuncts(t, at + 1, limit), limit);
    }
    int end = at;
    while (end < limit && !infinitive(t, end) && !ends(t, end)) {
      end++;
    }
    boolean found = end < limit || t.lower(end - 1).equals(":");
    // "Requests a revision of current benchmarks" (S/RES/1938 (2010), para. 9) names nobody.
    return found && !things.contains(t.lower(at)) ? name(t, at, end) : Optional.empty();
  }

  /** "Pursuant to resolution", "States seeking to engage" say nothing of what is asked. */
  boolean infinitive(Tokens t, int at) {
    return infinitives.at(t, at) && !prepositionTo.contains(t.lower(at - 1));
  }

  /** "That <i>any Member State that undertakes an inspection</i> shall" (S/RES/2182 (2014)). */
  private Optional<Span> decided(Tokens t, int from, int limit) {
    int verb = from;
    while (verb < Math.min(limit, from + LONGEST) && !shall.contains(t.lower(verb))) {
      if (t.lower(verb).equals(";")) {
        return Optional.empty();
      }
      verb++;
    }
    return shall.contains(t.lower(verb)) ? name(t, from, verb) : run(t, from);
  }

  /**
   * The subject of a verb: "requests that <i>the military component</i> report".
   *
   * @param from the least token at which it may start
   * @param verb the verb, or the first of its adverbs and auxiliaries
   */
  Optional<Span> subject(Reading reading, int from, int verb) {
    Tokens t = reading.tokens();
    int that = -1;
    for (int at = verb - 1; at >= Math.max(from, verb - LONGEST); at--) {
      if (";:".contains(t.lower(at))) {
        return Optional.empty();
      }
      boolean further = this.that.contains(t.lower(at)) && joints.contains(t.lower(at - 1));
      // "Decides that any State that has been refused" (S/RES/2094 (2013), para. 17).
      that = this.that.contains(t.lower(at)) && at < from + BEFORE_THAT ? at : that;
      if (further) {
        that = at;
        break;
      }
    }
    if (that < 0) {
      return Optional.empty();
    }
    int start = behindAdjuncts(t, that + 1, verb);
    int end =
        IntStream.range(start, verb)
            .filter(i -> ends(t, i) || shall.contains(t.lower(i)))
            .findFirst()
            .orElse(verb);
    return name(t, start, end);
  }

  /** Words with capitals, and what is between them. */
  private Optional<Span> run(Tokens t, int from) {
    int end = determiners.contains(t.lower(from)) ? from + 1 : from;
    int last = end;
    while (end < from + LONGEST && (t.capital(end) || inNames.contains(t.lower(end)))) {
      last = t.capital(end) ? end + 1 : last;
      end++;
    }
    return last > from + 1 ? Optional.of(t.span(from, last)) : Optional.empty();
  }

  /** Behind "in this regard" and behind ", in accordance with its mandate,". */
  private int behindAdjuncts(Tokens t, int from, int limit) {
    int at = interruptions.behind(t, from);
    boolean adjunct = t.lower(at).equals(",") || adjuncts.contains(t.lower(at));
    int end = at + 1;
    while (adjunct && end < Math.min(limit, at + LONGEST)) {
      if (t.lower(end).equals(",")) {
        return end + 1;
      }
      end++;
    }
    return at;
  }

  /** Whether what is asked, or an adjunct, starts here: ", in consultation with". */
  private boolean ends(Tokens t, int at) {
    if (joints.contains(t.lower(at - 1))) {
      return false;
    }
    boolean comma = t.lower(at).equals(",");
    int word = comma ? at + 1 : at;
    return ":;".contains(t.lower(at))
        || interruptions.behind(t, at) > at
        || (comma && adjunct(t, word))
        || (t.says(word, "in")
            && (together.contains(t.lower(word + 1)) || whose.contains(t.lower(word + 1))))
        || (t.says(word, "of") && whose.contains(t.lower(word + 1)))
        || within.contains(t.lower(at));
  }

  /** Behind a comma: "in", "mindful of", "also considering", "including through". */
  private boolean adjunct(Tokens t, int at) {
    String word = t.lower(at);
    return adjuncts.contains(word)
        || mindful.contains(word)
        || (word.endsWith("ing") && adjuncts.contains(t.lower(at + 1)));
  }

  private Optional<Span> name(Tokens t, int from, int to) {
    int end = to;
    while (end > from && trailing(t, end - 1)) {
      end--;
    }
    boolean condition = IntStream.range(from, end).anyMatch(i -> conditions.contains(t.lower(i)));
    return end > from && end - from <= LONGEST && t.isWord(from) && !condition
        ? Optional.of(t.span(from, end))
        : Optional.empty();
  }

  /** What is no part of a name at its end: an adverb, "and", a comma. */
  private boolean trailing(Tokens t, int at) {
    String word = t.lower(at);
    boolean mark = !t.isWord(at) && !word.equals(")");
    return mark
        || adverbs.contains(word)
        || joints.contains(word)
        || (word.endsWith("ly") && !t.capital(at));
  }

  /**
   * The actors that words name, where these are all that they say, but for articles and "and"; else
   * none.
   */
  List<Actor> exactly(Reading reading, Span words) {
    Tokens t = reading.tokens();
    Set<Actor> actors = new LinkedHashSet<>();
    int at = t.at(words.start());
    int end = t.at(words.end());
    while (at < end) {
      ActorMention name = reading.actor(at);
      if (partsOf.contains(t.lower(at))) {
        return List.of();
      }
      if (name != null && name.end() <= end && !name.actors().isEmpty()) {
        if (oneOfSeveral(t.lower(name.end() - 1), name.actors())) {
          return List.of();
        }
        actors.addAll(name.actors());
        at = name.end();
      } else if (determiners.contains(t.lower(at)) || joints.contains(t.lower(at))) {
        at++;
      } else if (governments.contains(t.lower(at)) && t.says(at + 1, "of")) {
        at += 2;
      } else {
        return List.of();
      }
    }
    return List.copyOf(actors);
  }

  /** Whether a word names one of those whom the vocabulary has together: "administering Power". */
  private boolean oneOfSeveral(String lastWord, List<Actor> actors) {
    return !lastWord.endsWith("s")
        && actors.stream()
            .anyMatch(
                a ->
                    several.contains(a.kind())
                        && a.label().toLowerCase(Locale.ROOT).endsWith(lastWord + "s"));
  }
}
