package org.mandategraph.lineage;

/**
 * An act as it is compared.
 *
 * @param verb key of the verb
 * @param phrase the act's words as printed, such as {@code Also requests}
 * @param force the verb's place in the order of force, greater is stronger, up to 100; 0 where the
 *     order does not know it
 */
public record ComparedAct(String verb, String phrase, int force) {}
