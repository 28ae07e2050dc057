package org.mandategraph.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text before a text without a title, as those of the Security Council are: the one that
 * renewed the same mandate last, or that is about the same and has most of its wording. An
 * extension of a few lines ("until 25 August 2006", S/RES/1703(2006)) is passed over where a full
 * text comes before a full one: nothing in it can be compared. A text on sanctions is not of the
 * series of a mission, nor one on a tribunal of that of the other.
 */
final class UntitledSeries {
  /** Wording that two texts share at least: about the same in all, about the same, one recalled. */
  private static final double SAME_NAMES = 0.15;

  private static final double ONE_NAME = 0.2;
  private static final double RECALLED = 0.2;

  /** And where the later one renews a mandate that the earlier one names, or renews. */
  private static final double NAMED_MANDATE = 0.1;

  private static final double ONE_MANDATE = 0.02;

  /**
   * Wording that a text on sanctions shares, at least, with one that is not, to be of its series.
   */
  private static final double ACROSS_FIELDS = 0.5;

  /** And where nothing closer is found, one that a short text recalls and that is on the same. */
  private static final double ONLY_RECALLED = 0.1;

  /** Share of the closest text's wording that one on the same mandate has, at least. */
  private static final double ON_THE_MANDATE = 0.25;

  /**
   * Of the texts that are as close, or nearly, the latest comes before; of those that renew the
   * same mandate also one that is less close.
   */
  private static final double NEARLY = 0.6;

  private static final double NEARLY_RENEWED = 0.35;

  /** A text shorter than this share of another is a mere extension beside it. */
  private static final double EXTENSION = 0.25;

  /** The same for one that does nothing but extend. */
  private static final double ONLY_EXTENSION = 0.35;

  /** Runs of words, at most, of a text of a few lines. */
  private static final int SHORT = 300;

  /** Whether a candidate renews or changes what the text renews, only names it, or neither. */
  private enum Tie {
    NONE,
    NAMES,
    RENEWS,
    CHANGES
  }

  private record Candidate(ComparedDocument text, double shared, Tie tie) {}

  private UntitledSeries() {}

  /**
   * The text before this one.
   *
   * @param earlier adopted texts of the same body from before
   */
  static Optional<ComparedDocument> before(ComparedDocument text, List<ComparedDocument> earlier) {
    Set<String> renewed = text.traits().renewed();
    List<Candidate> ofOneField =
        earlier.stream()
            .filter(e -> e.seriesTitle() == null)
            .map(e -> new Candidate(e, shared(text, e), tie(renewed, e)))
            .filter(c -> ofOneField(c, text))
            .toList();
    List<Candidate> ofOneSeries = ofOneField.stream().filter(c -> ofOneSeries(c, text)).toList();
    List<Candidate> candidates =
        ofOneSeries.isEmpty() && size(text) <= SHORT
            ? ofOneField.stream().filter(c -> onlyRecalled(c, text)).toList()
            : ofOneSeries;
    List<Candidate> closest = full(onTheMandate(candidates), text);
    double most = most(closest);
    return closest.stream()
        .filter(c -> c.shared() >= nearly(c.tie()) * most)
        .map(Candidate::text)
        .max(ComparedDocument.BY_DATE);
  }

  /** What changes a mission follows its renewal, however little of its wording it repeats. */
  private static double nearly(Tie tie) {
    return switch (tie) {
      case CHANGES -> 0;
      case RENEWS -> NEARLY_RENEWED;
      case NAMES, NONE -> NEARLY;
    };
  }

  private static Tie tie(Set<String> renewed, ComparedDocument earlier) {
    if (!Collections.disjoint(renewed, earlier.traits().renewed())) {
      return Tie.RENEWS;
    }
    if (!Collections.disjoint(renewed, earlier.traits().changed())) {
      return Tie.CHANGES;
    }
    boolean named = !Collections.disjoint(renewed, earlier.traits().named());
    return named ? Tie.NAMES : Tie.NONE;
  }

  private static boolean ofOneField(Candidate candidate, ComparedDocument text) {
    CouncilField other = candidate.text().traits().field();
    CouncilField own = text.traits().field();
    return !own.onAnotherTribunal(other)
        && (candidate.shared() >= ACROSS_FIELDS || !own.onSanctionsUnlike(other));
  }

  private static boolean ofOneSeries(Candidate candidate, ComparedDocument text) {
    long names =
        candidate.text().traits().names().stream().filter(text.traits().names()::contains).count();
    boolean cited = text.cited().contains(candidate.text().iri());
    double shared = candidate.shared();
    return (names >= 2 && shared >= SAME_NAMES)
        || (names >= 1 && shared >= ONE_NAME)
        || (cited && shared >= RECALLED)
        || (candidate.tie() == Tie.NAMES && (names >= 1 || cited) && shared >= NAMED_MANDATE)
        || (candidate.tie() == Tie.CHANGES && names >= 2 && cited)
        || (candidate.tie() == Tie.RENEWS && (names >= 1 || cited) && shared >= ONE_MANDATE);
  }

  private static boolean onlyRecalled(Candidate candidate, ComparedDocument text) {
    return text.cited().contains(candidate.text().iri())
        && !Collections.disjoint(candidate.text().traits().names(), text.traits().names())
        && candidate.shared() >= ONLY_RECALLED;
  }

  /** Those on the mandate that the text renews, where there are such; else all. */
  private static List<Candidate> onTheMandate(List<Candidate> candidates) {
    double least = ON_THE_MANDATE * most(candidates);
    for (Tie tie : List.of(Tie.RENEWS, Tie.NAMES)) {
      List<Candidate> on =
          candidates.stream()
              .filter(c -> c.tie().compareTo(tie) >= 0)
              .filter(c -> c.tie() == Tie.CHANGES || c.shared() >= least)
              .toList();
      // What sets a mission up says its strength too: alone it is no renewal.
      if (on.stream().anyMatch(c -> c.tie() == tie)) {
        return on;
      }
    }
    return candidates;
  }

  private static List<Candidate> full(List<Candidate> candidates, ComparedDocument text) {
    List<Candidate> full =
        candidates.stream()
            .filter(c -> c.tie() == Tie.CHANGES || !isExtension(c.text(), text))
            .toList();
    return full.isEmpty() ? candidates : full;
  }

  private static boolean isExtension(ComparedDocument candidate, ComparedDocument text) {
    double least = candidate.traits().onlyExtends() ? ONLY_EXTENSION : EXTENSION;
    return size(candidate) < least * size(text);
  }

  private static double most(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Candidate::shared).max().orElse(0);
  }

  private static double shared(ComparedDocument text, ComparedDocument earlier) {
    return text.traits().wording().sharedWith(earlier.traits().wording());
  }

  private static int size(ComparedDocument text) {
    return text.traits().wording().size();
  }
}
