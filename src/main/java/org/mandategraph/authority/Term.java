package org.mandategraph.authority;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a vocabulary that is told by its names alone: a qualifier, a subject, a thing counted.
 *
 * @param iri its IRI; below the base of the program's own vocabularies, or of another's
 * @param label its name in full
 * @param variants other names it goes by
 */
public record Term(String iri, String label, List<String> variants) {
  /** Copies the list. */
  public Term {
    variants = List.copyOf(variants);
  }

  /** The last part of its IRI, such as {@code within-existing-resources}. */
  public String key() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** All its names, the full one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), variants.stream());
  }
}
