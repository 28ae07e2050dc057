package org.mandategraph.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text that may take note of reports, and the earlier texts that may have requested them. */
final class NotingText {
  private final Reports text;
  private final List<Reports> earlier;
  private final Set<String> followed;

  /** The words of requests, by their IRIs. */
  private final Map<String, SubjectWords> words = new HashMap<>();

  /**
   * A text among others.
   *
   * @param candidates texts that it cites and texts of its series
   * @param followed IRIs of the texts that it follows in its series under another title
   */
  NotingText(Reports text, List<Reports> candidates, Set<String> followed) {
    this.text = text;
    this.earlier =
        candidates.stream()
            .filter(c -> !c.draft() && c.before(text))
            .sorted(Comparator.comparing(Reports::iri))
            .toList();
    this.followed = followed;
  }

  Reports text() {
    return text;
  }

  /** The texts before it, in the order of their IRIs. */
  List<Reports> earlier() {
    return earlier;
  }

  /** Whether it goes on with the series of an earlier text. */
  boolean follows(Reports other) {
    return followed.contains(other.iri()) || other.sameTitle(text);
  }

  /** Whether neither text has a session, and they have names in common or are of one series. */
  boolean onSameMatter(Reports other) {
    return other.sitting() == null && (follows(other) || other.sharesNames(text));
  }

  /** Whether neither text has a session, and they have a name in common. */
  boolean sharesName(Reports other) {
    return text.sitting() == null && other.sitting() == null && other.sharesName(text);
  }

  /** The words of a request. */
  SubjectWords words(AskedReport request) {
    return words.computeIfAbsent(request.iri(), iri -> SubjectWords.of(request.words()));
  }
}
