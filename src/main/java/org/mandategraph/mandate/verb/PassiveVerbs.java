package org.mandategraph.mandate.verb;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Those who are asked as the subject of the clause that opens a paragraph: "Member States <i>are
 * invited to</i>" (A/RES/76/3, para. 27), "The Commission <i>is encouraged</i>:" (E/RES/2022/16,
 * para. 1 (b)).
 */
final class PassiveVerbs {
  /** Rule of a verb whose subject is asked. */
  static final String RULE = "passive verb";

  /** Rule of a verb that the paragraph above says for all below it. */
  static final String RESOLVED = "provision below what is resolved";

  private static final int LONGEST_SUBJECT = 40;
  private final Adverbs adverbs;
  private final Infinitives infinitives;
  private final Set<String> be;
  private final Set<String> participles;
  private final Set<String> noSubject;
  private final Set<String> shall;
  private final Set<String> provided;

  PassiveVerbs(Language language, Adverbs adverbs) {
    this.adverbs = adverbs;
    infinitives = new Infinitives(language);
    be = language.words("act.passive.be");
    participles = language.words("act.passive.participles");
    noSubject = language.words("act.passive.no-subject");
    shall = language.words("act.provision.shall");
    provided = language.words("act.provision.participles");
  }

  /** The verb of the paragraph's first clause; null where that does not ask its subject. */
  @Nullable VerbPhrase opening(Reading reading) {
    Tokens t = reading.tokens();
    for (int i = 1; i < Math.min(t.size(), LONGEST_SUBJECT); i++) {
      if (noSubject.contains(t.lower(i - 1)) || infinitives.at(t, i)) {
        return null;
      }
      if (be.contains(t.lower(i))) {
        return phrase(reading, i, adverbs.behind(t, i + 1));
      }
    }
    return null;
  }

  /**
   * The predicate of a paragraph below "Resolves that, for 2023:": "Appropriations totalling …
   * <i>are hereby approved</i>", "Member States <i>shall</i> make advances" (A/RES/77/264 A,
   * A/RES/77/266); null where there is none.
   *
   * @param resolves the verb of the paragraph above
   */
  @Nullable VerbPhrase provision(Reading reading, Verb resolves) {
    Tokens t = reading.tokens();
    for (int i = 1; i < t.size(); i++) {
      int participle = be.contains(t.lower(i)) ? adverbs.behind(t, i + 1) : t.size();
      int end = provided.contains(t.lower(participle)) ? participle + 1 : i + 1;
      if (shall.contains(t.lower(i)) || end > i + 1) {
        return new VerbPhrase(resolves, i, end, true, RESOLVED);
      }
    }
    return null;
  }

  private @Nullable VerbPhrase phrase(Reading reading, int start, int participle) {
    Tokens t = reading.tokens();
    int end = t.says(participle, "called", "upon") ? participle + 2 : participle + 1;
    boolean asks = infinitives.at(t, end) || t.lower(end).equals(":") || end == t.size();
    Verb verb = asks ? base(t, reading.lexicon(), participle, end) : null;
    return verb == null ? null : new VerbPhrase(verb, start, end, true, RULE);
  }

  /** The verb of a participle: "requested", "invited", "called upon"; null where it asks nobody. */
  private @Nullable Verb base(Tokens t, Lexicon lexicon, int start, int end) {
    String participle = t.lower(start);
    if (!participles.contains(participle)) {
      return null;
    }
    return Stream.of(1, 2)
        .map(cut -> participle.substring(0, participle.length() - cut))
        .map(base -> end > start + 1 ? List.of(base, t.lower(start + 1)) : List.of(base))
        .flatMap(words -> lexicon.baseVerbs().named(words).stream())
        .findFirst()
        .orElse(null);
  }
}
