package org.mandategraph.authority;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a resolution may ask: an organ, a programme, an official, a class of States.
 *
 * @param key the last part of its IRI, such as {@code unodc}
 * @param label its name in full
 * @param variants other names and acronyms it goes by
 * @param shortForms words that stand for it once it has been named, such as {@code the Office}
 * @param symbol the start of the symbols of its documents, where it is a Main Committee: {@code
 *     A/C.3}; null for others
 * @param kind what it is: {@code state}, {@code agency}, {@code expert}, …; empty where that is not
 *     known
 * @param foreignNames its names in other languages than English, by ISO 639-1 code
 */
public record Actor(
    String key,
    String label,
    List<String> variants,
    List<String> shortForms,
    @Nullable String symbol,
    String kind,
    Map<String, List<String>> foreignNames) {
  /** Copies the lists. */
  public Actor {
    variants = List.copyOf(variants);
    shortForms = List.copyOf(shortForms);
    foreignNames = Map.copyOf(foreignNames);
  }

  /** All its names in a language, by its ISO 639-1 code; empty where they are not known. */
  public Stream<String> names(String language) {
    return language.equals("en")
        ? names()
        : foreignNames.getOrDefault(language, List.of()).stream();
  }

  /** All its English names, the full one first; its short forms are not among them. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), variants.stream());
  }
}
