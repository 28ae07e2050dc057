package org.mandategraph.authority;

import java.util.List;
import java.util.Map;

/**
 * A verb with which a resolution acts.
 *
 * @param key the last part of its IRI, such as {@code take-note-with-appreciation}
 * @param label base form as a phrase, such as {@code take note with appreciation}
 * @param formsByLanguage how it is written where it acts, third person and participle, by ISO 639-1
 *     code; English forms are lower case
 * @param force its place in the order of force, greater is stronger, up to 100; 0 where it only
 *     opens a preambular paragraph
 * @param asks whether it asks somebody to act
 */
public record Verb(
    String key, String label, Map<String, List<String>> formsByLanguage, int force, boolean asks) {
  /** The least force of a verb that decides. */
  private static final int FORCE_OF_DECISION = 98;

  /** Copies the map. */
  public Verb {
    formsByLanguage = Map.copyOf(formsByLanguage);
  }

  /** How it is written in a language, by its ISO 639-1 code; empty where that is not known. */
  public List<String> forms(String language) {
    return formsByLanguage.getOrDefault(language, List.of());
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
