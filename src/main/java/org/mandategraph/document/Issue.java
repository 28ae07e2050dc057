package org.mandategraph.document;

/** The kinds of uncertain results that reading a document can have. */
public enum Issue {
  /** No symbol and nothing to make an identity from. */
  NO_IDENTITY,
  /** The text has no operative or preambular paragraph. */
  NOT_A_RESOLUTION,
  /** The pages are pictures, and a program recognized their words. */
  TEXT_RECOGNIZED,
  /** Operative numbers do not rise by one. */
  NUMBER_GAP,
  /** A footnote is called but missing. */
  NOTE_MISSING,
  /** A footnote is present but never called. */
  NOTE_UNCALLED,
  /** "Ibid." without a note before it that could be read. */
  IBID_BLOCKED,
  /** A reference that more than one thing matches. */
  CITATION_AMBIGUOUS,
  /** An operative paragraph without a verb that the vocabulary knows. */
  VERB_UNKNOWN,
  /** An act with an addressee that the vocabulary does not know. */
  ADDRESSEE_UNKNOWN
}
