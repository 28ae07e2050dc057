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
 * The verbs of declarations, which speak in the first person plural: "We also reaffirm", "We are
 * deeply concerned" (A/RES/75/1), "We, the States Members of the United Nations, acknowledge"
 * (A/RES/76/3, para. 7), and the verbs that follow: "and in this regard reaffirm" (A/RES/78/1).
 */
final class Declarations {
  /** Rule of a verb behind "we". */
  static final String FIRST = "declaration";

  /** Rule of a verb that has the same "we". */
  static final String FURTHER = "further verb of a declaration";

  private static final int LONGEST_NAME = 30;
  private final Adverbs adverbs;
  private final Interruptions interruptions;
  private final Set<String> further;

  Declarations(Language language, Adverbs adverbs) {
    this.adverbs = adverbs;
    interruptions = new Interruptions(language);
    further = language.words("act.declaration.further");
  }

  /** Whether a verb was found here. */
  static boolean declares(VerbPhrase phrase) {
    return phrase.rule().equals(FIRST) || phrase.rule().equals(FURTHER);
  }

  /**
   * The verb that opens a paragraph of a declaration whose "we" is far above it: "Recognize that
   * ending AIDS requires ending all inequalities" (A/RES/75/284, annex, para. 12), "Reaffirm that"
   * (A/RES/76/1, para. 1); null where another word does.
   */
  @Nullable VerbPhrase opening(Reading reading, int start) {
    Tokens t = reading.tokens();
    int verb = adverbs.behind(t, start);
    Names.Match<Verb> match =
        further.contains(t.lower(verb)) ? reading.lexicon().baseVerbs().at(t, verb) : null;
    // "Note: …" explains a table.
    return match == null || t.lower(match.end()).equals(":")
        ? null
        : new VerbPhrase(match.value(), start, match.end(), true, FURTHER);
  }

  /** The act whose "we" is this token, or null. */
  @Nullable VerbPhrase at(Reading reading, int token) {
    Tokens t = reading.tokens();
    if (!t.lower(token).equals("we")) {
      return null;
    }
    Names.Match<Verb> match = reading.lexicon().baseVerbs().at(t, adverbs.behind(t, token + 1));
    match =
        match == null && t.lower(token + 1).equals(",") ? behindName(reading, token + 2) : match;
    return match == null ? null : new VerbPhrase(match.value(), token, match.end(), true, FIRST);
  }

  /** The verb behind those who speak: "We, <i>the States Members …</i>, acknowledge". */
  private Names.@Nullable Match<Verb> behindName(Reading reading, int from) {
    Tokens t = reading.tokens();
    for (int i = from; i < Math.min(t.size(), from + LONGEST_NAME); i++) {
      Names.Match<Verb> match =
          t.lower(i).equals(",")
              ? reading.lexicon().baseVerbs().at(t, adverbs.behind(t, i + 1))
              : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /**
   * The act that goes on behind a comma or "and" with the same "we", or null.
   *
   * @param last the token behind the act before
   */
  @Nullable VerbPhrase further(Reading reading, int token, int last) {
    Tokens t = reading.tokens();
    Names.Match<Verb> match =
        further.contains(t.lower(token)) ? reading.lexicon().baseVerbs().at(t, token) : null;
    if (match == null) {
      return null;
    }
    int start = adverbs.start(t, token, last);
    int linked = Math.max(last, interruptions.start(t, start));
    boolean comma = t.lower(linked - 1).equals(",") || t.says(linked - 2, ",", "and");
    boolean joined = comma || (linked < start && t.lower(linked - 1).equals("and"));
    return joined && linked > last
        ? new VerbPhrase(match.value(), start, match.end(), true, FURTHER)
        : null;
  }
}
