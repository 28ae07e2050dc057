package org.mandategraph.mandate.verb;

import org.mandategraph.authority.Verb;

/**
 * The words of an act: adverbs and verb.
 *
 * @param start its first token
 * @param end the token behind its last
 * @param finite whether the verb is in the third person or behind "we": a participle is not
 * @param rule name of the rule that found it
 */
public record VerbPhrase(Verb verb, int start, int end, boolean finite, String rule) {
  /** Whether those who are asked are its subject, before it: "Member States are invited to". */
  public boolean behindSubject() {
    return rule.equals(PassiveVerbs.RULE) || rule.equals(PassiveVerbs.RESOLVED);
  }
}
