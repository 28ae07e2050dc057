package org.mandategraph.reading;

import java.util.Set;
import org.mandategraph.language.Language;

/**
 * What may stand between the words of a verb and only shades it: "Expresses <i>its deep</i>
 * concern", "Calls <i>once again</i> upon", "Takes note <i>also</i> with appreciation"
 * (A/RES/75/91, S/RES/1904 (2009)), "Calls<i>, in this context,</i> for dialogue" (A/RES/78/112,
 * para. 14).
 */
final class Shades implements Names.Filler {
  private final Set<String> adverbs;
  private final Set<String> shades;
  private final Interruptions interruptions;

  Shades(Language language) {
    adverbs = language.words("verb.adverbs");
    shades = language.words("verb.shades");
    interruptions = new Interruptions(language);
  }

  @Override
  public int behind(Tokens t, int at) {
    int behind = interruptions.behind(t, at);
    if (behind > at) {
      return behind;
    }
    boolean links = t.lower(at).equals("and") && shade(t.lower(at - 1));
    return (links ? shade(t.lower(at + 1)) : shade(t.lower(at))) ? at + 1 : at;
  }

  private boolean shade(String lower) {
    return adverbs.contains(lower) || shades.contains(lower);
  }
}
