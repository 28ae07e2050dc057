package org.mandategraph.mandate.verb;

import java.util.Set;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Tokens;

/**
 * Infinitives with "to", which say what is asked: "Requests the Secretary-General <i>to submit</i>"
 * (A/RES/66/181, para. 34). In "to the Council" and "to relevant organizations" there is none.
 */
public final class Infinitives {
  private final Set<String> noVerbs;

  /** The infinitives of a language. */
  public Infinitives(Language language) {
    noVerbs = language.words("act.no-infinitive");
  }

  /** Whether the word at this token opens an infinitive. */
  public boolean at(Tokens t, int at) {
    String next = t.lower(at + 1);
    return t.lower(at).equals("to")
        && t.isWord(at + 1)
        && !t.capital(at + 1)
        && !noVerbs.contains(next)
        && !t.says(at, "to", "do", "so")
        && !Character.isDigit(next.charAt(0));
  }
}
