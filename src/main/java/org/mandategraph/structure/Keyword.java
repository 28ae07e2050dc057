package org.mandategraph.structure;

/**
 * A subject that the file files the document under.
 *
 * @param iri the concept, in the UNBIS Thesaurus, the Sustainable Development Goals or EuroVoc
 * @param label its words, as the file gives them
 */
public record Keyword(String iri, String label) {}
