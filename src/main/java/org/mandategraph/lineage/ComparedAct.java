package org.mandategraph.lineage;

/**
 * One act of a paragraph, as its force is compared.
 *
 * @param verb key of the verb, such as {@code call-upon}
 * @param force the verb's place in the order of force, up to 100; 0 where it has none
 * @param asks whether the verb asks somebody to act
 * @param phrase words of the verb: {@code also requests}
 * @param clause the words from the verb to the end of what it governs
 */
public record ComparedAct(String verb, int force, boolean asks, String phrase, String clause) {
  /** The clause behind the words of the verb: what the verb governs. */
  String governed() {
    return clause.startsWith(phrase) ? clause.substring(phrase.length()) : clause;
  }
}
