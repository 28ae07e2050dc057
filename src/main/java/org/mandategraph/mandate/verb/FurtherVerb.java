package org.mandategraph.mandate.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Interruptions;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * A verb behind the first one of a paragraph: ", and requests the Office", ", also urges Member
 * States", "and emphasizes the need" (A/RES/66/181, paras. 5, 8, 14). A verb in the third person
 * acts when a comma, a semicolon or "and" comes before it; a gerund never does, nor does what is in
 * a relative clause.
 */
final class FurtherVerb {
  private static final int LOOK_BACK = 60;
  private final Adverbs adverbs;
  private final Interruptions interruptions;
  private final Set<String> everyday;
  private final Set<String> nounsToo;
  private final Set<String> behindVerbs;
  private final Set<String> behindNouns;
  private final Set<String> conjunctions;
  private final Set<String> relatives;

  FurtherVerb(Language language, Adverbs adverbs) {
    this.adverbs = adverbs;
    interruptions = new Interruptions(language);
    everyday = language.words("act.further.everyday");
    nounsToo = language.words("act.further.nouns-too");
    behindVerbs = language.words("act.further.nouns-too.behind-verb");
    behindNouns = language.words("act.further.nouns-too.behind-noun");
    conjunctions = language.words("act.further.conjunctions");
    relatives = language.words("act.further.relative-pronouns");
  }

  /** The third person singular ends in "s"; "conscious" and "desirous" are adjectives. */
  static boolean thirdPerson(String verb) {
    return verb.endsWith("s") && !verb.endsWith("ous");
  }

  /**
   * The act whose verb starts at this token, or null.
   *
   * @param last the token behind the act before; the phrase starts there or later
   */
  @Nullable VerbPhrase at(Reading reading, int token, int last) {
    Tokens t = reading.tokens();
    Names.Match<Verb> match = thirdPerson(t.lower(token)) ? reading.verb(token) : null;
    if (match == null || (single(match) && everyday.contains(t.lower(token)))) {
      return null;
    }
    int start = adverbs.start(t, token, last);
    int behindLink = Math.max(last, interruptions.start(t, start));
    int relative = t.lower(behindLink - 1).equals(",") ? behindLink - 2 : behindLink - 1;
    if (behindLink < start && relatives.contains(t.lower(relative))) {
      // "the ongoing reform, which, inter alia, calls for" (A/RES/78/80 B, para. 63)
      return null;
    }
    boolean joined =
        joined(reading, start, match, last)
            || (behindLink < start && joined(reading, behindLink, match, last));
    return joined
        ? new VerbPhrase(
            match.value(), start, adverbs.behindTrailing(t, match.end()), true, "further act")
        : null;
  }

  /** Whether it is behind a comma and has an object: not "guides and supports" (E/RES/2021/7). */
  boolean apart(Tokens t, VerbPhrase verb) {
    int at = interruptions.start(t, verb.start());
    at = conjunctions.contains(t.lower(at - 1)) ? at - 1 : at;
    return isMark(t.word(at - 1)) && !conjunctions.contains(t.lower(verb.end()));
  }

  private static boolean single(Names.Match<Verb> match) {
    return match.end() - match.start() == 1;
  }

  /** Whether a comma, a semicolon or a conjunction before this token joins the verb. */
  private boolean joined(Reading reading, int token, Names.Match<Verb> match, int last) {
    Tokens t = reading.tokens();
    int at = behindLetter(t, token);
    if (isMark(t.word(at - 1)) && at > last) {
      return !nounBehindMark(t, match);
    }
    int conjunction = at - (t.says(at - 3, "as", "well", "as") ? 3 : 1);
    if (conjunction < last || !conjunctions.contains(t.lower(conjunction))) {
      return false;
    }
    return isMark(t.word(conjunction - 1))
        ? !nounBehindMark(t, match)
        : verbBehindConjunction(t, match) && !inRelativeClause(reading, last, conjunction);
  }

  /** "; and (c) also recommends" (A/RES/76/193): the letter is between conjunction and verb. */
  private static int behindLetter(Tokens t, int at) {
    return t.word(at - 1).equals(")") && t.word(at - 3).equals("(") ? at - 3 : at;
  }

  private static boolean isMark(String word) {
    return word.equals(",") || word.equals(";");
  }

  /** ", requests of", ", notes verbales": what follows shows the plural noun. */
  private boolean nounBehindMark(Tokens t, Names.Match<Verb> match) {
    return nounToo(t, match) && behindNouns.contains(t.lower(match.end()));
  }

  /** "reports and requests": a plural noun, unless an object follows. */
  private boolean verbBehindConjunction(Tokens t, Names.Match<Verb> match) {
    return !nounToo(t, match)
        || behindVerbs.contains(t.lower(match.end()))
        || t.capital(match.end());
  }

  private boolean nounToo(Tokens t, Names.Match<Verb> match) {
    return single(match) && nounsToo.contains(t.lower(match.start()));
  }

  /** "in its report, which stresses … and recommends …": the verbs belong to the report. */
  private boolean inRelativeClause(Reading reading, int from, int to) {
    Tokens t = reading.tokens();
    for (int i = to - 1; i > Math.max(from, to - LOOK_BACK); i--) {
      if (isMark(t.word(i))) {
        return false;
      }
      if (relatives.contains(t.lower(i))
          && thirdPerson(t.lower(i + 1))
          && reading.verb(i + 1) != null) {
        return true;
      }
    }
    return false;
  }
}
