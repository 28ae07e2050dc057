package org.mandategraph.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty or another instrument with a name of its own: a declaration, strategy, plan of action,
 * set of rules.
 *
 * @param key the last part of its IRI, such as {@code untoc}
 * @param label its name in full
 * @param variants other names and acronyms it goes by
 * @param shortForms words that stand for it once it has been named, such as {@code the Convention}
 * @param untsNumber registration number in the United Nations Treaty Series, or null
 * @param untsVolumes volumes of the Treaty Series that contain it; number and volume together
 *     identify a treaty
 * @param supplements keys of the treaties that a protocol belongs to: four, for the Additional
 *     Protocols to the Geneva Conventions
 */
public record Instrument(
    String key,
    String label,
    List<String> variants,
    List<String> shortForms,
    @Nullable String untsNumber,
    List<Integer> untsVolumes,
    List<String> supplements) {
  /** Copies the lists. */
  public Instrument {
    variants = List.copyOf(variants);
    shortForms = List.copyOf(shortForms);
    untsVolumes = List.copyOf(untsVolumes);
    supplements = List.copyOf(supplements);
  }
}
