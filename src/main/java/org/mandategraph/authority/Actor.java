package org.mandategraph.authority;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody a resolution may ask: an organ, a programme, an official, a class of States.
 *
 * @param key the last part of its IRI, such as {@code unodc}
 * @param label its name in full
 * @param variants other names and acronyms it goes by
 * @param shortForms words that stand for it once it has been named, such as {@code the Office}
 */
public record Actor(String key, String label, List<String> variants, List<String> shortForms) {
  /** Copies the lists. */
  public Actor {
    variants = List.copyOf(variants);
    shortForms = List.copyOf(shortForms);
  }

  /** All its names, the full one first; its short forms are none. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), variants.stream());
  }
}
