package org.mandategraph.authority;

import java.util.List;

/**
 * A verb with which a resolution acts.
 *
 * @param key the last part of its IRI, such as {@code take-note-with-appreciation}
 * @param label base form as a phrase, such as {@code take note with appreciation}
 * @param forms how it is written where it acts: third person and participle, lower case
 * @param force its place in the order of force, greater is stronger, up to 100; 0 where it only
 *     opens a preambular paragraph
 * @param asks whether it asks somebody to act
 */
public record Verb(String key, String label, List<String> forms, int force, boolean asks) {
  /** The least force of a verb that decides. */
  private static final int FORCE_OF_DECISION = 98;

  /** Copies the list. */
  public Verb {
    forms = List.copyOf(forms);
  }

  /** Whether it decides: an act with it binds those it names. */
  public boolean decides() {
    return force >= FORCE_OF_DECISION;
  }

  /** Whether it asks for something or decides it. */
  public boolean mandates() {
    return asks || decides();
  }
}
