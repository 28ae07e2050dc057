package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** And two long texts on a theme, not on a country (S/RES/1894(2009) and S/RES/1674(2006)). */
  private static final double LONG_RECALLED = 0.16;

  /** And texts about one mission (S/RES/2132(2013) and S/RES/2109(2013), on UNMISS). */
  private static final double ONE_MISSION = 0.12;

  /** And where the later one renews a mandate that the earlier one names, or renews. */
  private static final double NAMED_MANDATE = 0.1;

  private static final double ONE_MANDATE = 0.035;

  /** And where the later one recalls it besides. */
  private static final double ONE_MANDATE_RECALLED = 0.02;

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

  private static final double NEARLY_RENEWED = 0.3;

  /** A text shorter than this share of another is a mere extension beside it. */
  private static final double EXTENSION = 0.25;

  /** The same for one that does nothing but extend. */
  private static final double ONLY_EXTENSION = 0.35;

  /** Runs of words, at most, of a text of a few lines. */
  private static final int SHORT = 300;

  /** From so many runs of words on, two texts that are about no names are long. */
  private static final int LONG = 900;

  /** What a candidate does to the mandate that the text renews: nothing, or more and more. */
  private enum Tie {
    NONE,
    NAMES,
    RENEWS,
    CHANGES;

    static Tie between(SeriesTraits own, SeriesTraits earlier) {
      if (own.renewsWhatIsRenewedBy(earlier)) {
        return Tie.RENEWS;
      }
      if (own.renewsWhatIsChangedBy(earlier)) {
        return Tie.CHANGES;
      }
      return own.renewsWhatIsNamedBy(earlier) ? Tie.NAMES : Tie.NONE;
    }
  }

  /**
   * An earlier text.
   *
   * @param shared wording it shares with the text
   * @param names that both are about
   * @param cited whether the text recalls it
   * @param tie of what the text renews to it
   */
  private record Candidate(
      ComparedDocument text, double shared, Set<String> names, boolean cited, Tie tie) {
    static Candidate of(ComparedDocument earlier, ComparedDocument text) {
      Set<String> names = earlier.traits().names();
      return new Candidate(
          earlier,
          text.traits().wording().sharedWith(earlier.traits().wording()),
          text.traits().names().stream().filter(names::contains).collect(toSet()),
          text.cited().contains(earlier.iri()),
          Tie.between(text.traits(), earlier.traits()));
    }

    /** Whether both are about one mission, by its short name. */
    boolean mission() {
      return names.stream().anyMatch(n -> n.equals(n.toUpperCase(Locale.ROOT)));
    }
  }

  /** Of two texts of one day the one that is recalled comes before (S/RES/2193(2014)). */
  private static final Comparator<Candidate> LATEST =
      Comparator.comparing(
              (Candidate c) -> c.text().date(),
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Candidate::cited)
          .thenComparing(Candidate::text, ComparedDocument.BY_DATE);

  private UntitledSeries() {}

  /**
   * The text before this one.
   *
   * @param earlier adopted texts of the same body from before
   */
  static Optional<ComparedDocument> before(ComparedDocument text, List<ComparedDocument> earlier) {
    List<Candidate> ofOneField =
        earlier.stream()
            .filter(e -> e.seriesTitle() == null)
            .map(e -> Candidate.of(e, text))
            .filter(c -> ofOneField(c, text))
            .toList();
    List<Candidate> ofOneSeries = ofOneField.stream().filter(c -> ofOneSeries(c, text)).toList();
    List<Candidate> candidates =
        ofOneSeries.isEmpty() && size(text) <= SHORT
            ? ofOneField.stream().filter(c -> onlyRecalled(c, text)).toList()
            : ofOneSeries;
    List<Candidate> closest = full(onTheMandate(candidates, text), text);
    double most = most(closest);
    return closest.stream()
        .filter(c -> c.shared() >= nearly(c.tie()) * most)
        .max(LATEST)
        .map(Candidate::text);
  }

  /** What changes a mission follows its renewal, however little of its wording it repeats. */
  private static double nearly(Tie tie) {
    return switch (tie) {
      case CHANGES -> 0;
      case RENEWS -> NEARLY_RENEWED;
      case NAMES, NONE -> NEARLY;
    };
  }

  private static boolean ofOneField(Candidate candidate, ComparedDocument text) {
    CouncilField other = candidate.text().traits().field();
    CouncilField own = text.traits().field();
    return !own.onAnotherTribunal(other)
        && (candidate.shared() >= ACROSS_FIELDS || !own.onSanctionsUnlike(other));
  }

  private static boolean ofOneSeries(Candidate candidate, ComparedDocument text) {
    int names = candidate.names().size();
    boolean cited = candidate.cited();
    double shared = candidate.shared();
    return (names >= 2 && shared >= SAME_NAMES)
        || (names >= 1 && shared >= ONE_NAME)
        || (cited && shared >= (areLong(candidate.text(), text) ? LONG_RECALLED : RECALLED))
        || (candidate.tie() == Tie.NAMES && (names >= 1 || cited) && shared >= NAMED_MANDATE)
        || (candidate.tie() == Tie.CHANGES && names >= 2 && cited)
        || (cited && candidate.mission() && size(text) > SHORT && shared >= ONE_MISSION)
        || (candidate.tie() == Tie.RENEWS && names >= 1 && shared >= ONE_MANDATE)
        || (candidate.tie() == Tie.RENEWS && cited && shared >= ONE_MANDATE_RECALLED);
  }

  private static boolean areLong(ComparedDocument a, ComparedDocument b) {
    return Math.min(size(a), size(b)) >= LONG;
  }

  private static boolean onlyRecalled(Candidate candidate, ComparedDocument text) {
    return candidate.cited()
        && (!candidate.names().isEmpty() || text.traits().names().isEmpty())
        && candidate.shared() >= ONLY_RECALLED;
  }

  /** Those on the mandate that the text renews, where there are such; else all. */
  private static List<Candidate> onTheMandate(List<Candidate> candidates, ComparedDocument text) {
    double least = ON_THE_MANDATE * most(candidates);
    for (Tie tie : List.of(Tie.RENEWS, Tie.NAMES)) {
      List<Candidate> on =
          candidates.stream()
              .filter(c -> c.tie().compareTo(tie) >= 0)
              .filter(c -> c.tie() == Tie.CHANGES || c.shared() >= least)
              .toList();
      // What sets a mission up says its strength too: alone it is no renewal.
      if (on.stream().anyMatch(c -> c.tie() == tie)) {
        return size(text) > SHORT ? withCloser(on, candidates, text) : on;
      }
    }
    return candidates;
  }

  /**
   * And those that seem to be on it and have more of the wording than any of these: what is done
   * about a mission between two renewals (S/RES/1341(2001) before S/RES/1355(2001)).
   */
  private static List<Candidate> withCloser(
      List<Candidate> on, List<Candidate> candidates, ComparedDocument text) {
    double most = most(on);
    return candidates.stream()
        .filter(c -> on.contains(c) || (c.shared() >= most && mayBeOn(c, text)))
        .toList();
  }

  private static boolean mayBeOn(Candidate candidate, ComparedDocument text) {
    SeriesTraits own = text.traits();
    SeriesTraits earlier = candidate.text().traits();
    return !own.renewsAnotherMission(earlier)
        && (candidate.tie() == Tie.NAMES
            || (candidate.cited()
                && (candidate.names().size() >= 2
                    || !Collections.disjoint(own.renewed(), earlier.renewed()))));
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

  private static int size(ComparedDocument text) {
    return text.traits().wording().size();
  }
}
