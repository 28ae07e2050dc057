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
  /** Copies the list. */
  public Verb {
    forms = List.copyOf(forms);
  }
}
