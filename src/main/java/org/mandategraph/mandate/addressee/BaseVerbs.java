package org.mandategraph.mandate.addressee;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;
import org.mandategraph.mandate.verb.Adverbs;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Tokens;

/** Verbs in their base form: "Decides <i>to invite</i>", "Decides that all States <i>shall</i>". */
final class BaseVerbs {
  private static final int LONGEST_SUBJECT = 40;
  private final Lexicon lexicon;
  private final Adverbs adverbs;
  private final Set<String> shall;

  BaseVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
    adverbs = new Adverbs(lexicon.language());
    shall = lexicon.language().words("addressee.shall");
  }

  /** The verb behind adverbs, as in "to also invite"; null where none is here. */
  Names.@Nullable Match<Verb> at(Tokens t, int start) {
    return lexicon.baseVerbs().at(t, adverbs.behind(t, start));
  }

  /** Whether "shall" or "should" follows within the length of a subject. */
  boolean shall(Tokens t, int from) {
    for (int i = from; i < from + LONGEST_SUBJECT; i++) {
      if (shall.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
