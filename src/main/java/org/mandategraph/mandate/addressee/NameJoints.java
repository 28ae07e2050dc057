package org.mandategraph.mandate.addressee;

import java.util.Set;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.reading.Tokens;

/** What joins a name to the one before it: "and", "as well as", "including" (A/RES/66/181). */
final class NameJoints {
  private final Set<String> words;
  private final Infinitives infinitives;

  NameJoints(Language language, Infinitives infinitives) {
    words = language.words("addressee.joints");
    this.infinitives = infinitives;
  }

  boolean at(Tokens t, int token) {
    return behind(t, token) > token;
  }

  /** The token behind what joins another name here; the same token where nothing does. */
  int behind(Tokens t, int i) {
    if (t.says(i, "as", "well", "as")) {
      return behindTo(t, i + 3);
    }
    if (t.says(i, "together", "with") || t.says(i, "in", "particular")) {
      return i + 2;
    }
    if (t.lower(i).equals("and")) {
      return behindTo(t, i + 1);
    }
    return words.contains(t.lower(i)) ? i + 1 : i;
  }

  /** "appeals to Governments and <i>to</i> organizations": no infinitive, but another name. */
  private int behindTo(Tokens t, int at) {
    return t.lower(at).equals("to") && !infinitives.at(t, at) ? at + 1 : at;
  }
}
