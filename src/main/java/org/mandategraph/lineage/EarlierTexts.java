package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Chooses the texts that a text is compared with: the one before it in its series, and the draft
 * that became it.
 */
public final class EarlierTexts {
  /**
   * Wording that a text shares with one it cites, at least, to be of one series under two titles.
   */
  private static final double ONE_SERIES = 0.3;

  /** Words that the titles then share, at least, where both have one (Dice). */
  private static final double ONE_TITLE = 0.6;

  /** Wording that a text shares with a draft of its title that it does not name, at least. */
  private static final double ONE_TEXT = 0.5;

  /** Of the texts of a series, those nearly as close as the closest are neighbours. */
  private static final double NEARLY = 0.5;

  /**
   * What the Economic and Social Council recommends in July the Assembly adopts in December; the
   * Council's next draft of the series comes after a year.
   */
  private static final int MONTHS_OF_A_DRAFT = 9;

  private static final Pattern CELEBRATION =
      Language.ENGLISH.compile("\\b${^series.celebrations}\\b");

  private record Candidate(ComparedDocument text, double overlap) {}

  private EarlierTexts() {}

  /**
   * The comparisons of a text with what came before it. The choice depends on nothing but the text
   * and the candidates, whatever their order.
   *
   * @param candidates texts with the same series title or, of a text without one, with one of its
   *     leading names, texts that it cites, and texts that it came from, as far as the store has
   *     them; others are ignored
   */
  public static List<Comparison> compare(ComparedDocument text, List<ComparedDocument> candidates) {
    List<ComparedDocument> others =
        candidates.stream().filter(c -> !c.iri().equals(text.iri())).toList();
    List<Comparison> comparisons = new ArrayList<>();
    draft(text, others)
        .map(d -> Comparison.of(d, text, text.draft() ? Relation.REVISES : Relation.ADOPTS))
        .ifPresent(comparisons::add);
    before(text, others)
        .map(e -> Comparison.of(e, text, Relation.FOLLOWS))
        .ifPresent(comparisons::add);
    return comparisons;
  }

  /**
   * The latest of the adopted texts that are closest. A text with the same title comes before one
   * that is recalled under another, however late (A/RES/78/158 follows A/RES/77/171, not 77/294).
   */
  private static Optional<ComparedDocument> before(
      ComparedDocument text, List<ComparedDocument> others) {
    List<ComparedDocument> earlier =
        others.stream().filter(o -> !o.draft() && sameBody(o, text) && isBefore(o, text)).toList();
    if (text.seriesTitle() == null) {
      return UntitledSeries.before(text, earlier);
    }
    List<Candidate> candidates =
        earlier.stream()
            .map(o -> new Candidate(o, overlap(o, text)))
            .filter(c -> oneTitle(c.text(), text) || recalled(c, text))
            .toList();
    double closest = closest(candidates);
    List<Candidate> sameTitle =
        candidates.stream()
            .filter(c -> oneTitle(c.text(), text) && c.overlap() >= NEARLY * closest)
            .toList();
    return (sameTitle.isEmpty() ? candidates : sameTitle)
        .stream()
            .filter(c -> c.overlap() >= NEARLY * closest)
            .map(Candidate::text)
            .max(ComparedDocument.BY_DATE);
  }

  /** How much of the wording of the shorter text the longer one has, 0 to 1. */
  private static double overlap(ComparedDocument a, ComparedDocument b) {
    return a.traits().wording().overlap(b.traits().wording());
  }

  private static double closest(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Candidate::overlap).max().orElse(0);
  }

  private static boolean recalled(Candidate candidate, ComparedDocument text) {
    return text.cited().contains(candidate.text().iri())
        && candidate.overlap() >= ONE_SERIES
        && alikeTitle(candidate.text(), text)
        && celebration(candidate.text()).equals(celebration(text));
  }

  /**
   * "International Day", "United Nations Decade": what a text proclaims, or empty. It is not of the
   * series on the matter that is celebrated (A/RES/77/294 and A/RES/77/171, on sand and dust
   * storms).
   */
  private static String celebration(ComparedDocument text) {
    return text.title() == null
        ? ""
        : CELEBRATION
            .matcher(text.title())
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElse("");
  }

  private static boolean oneTitle(ComparedDocument a, ComparedDocument text) {
    return sameTitle(a, text) || grown(a, text);
  }

  /**
   * Whether a text is recalled whose title continues that of the other (A/RES/77/36 follows
   * A/RES/76/19).
   */
  private static boolean grown(ComparedDocument a, ComparedDocument text) {
    String first = a.seriesTitle();
    String second = text.seriesTitle();
    return first != null
        && second != null
        && text.cited().contains(a.iri())
        && ((first + " ").startsWith(second + " ") || (second + " ").startsWith(first + " "));
  }

  private static boolean alikeTitle(ComparedDocument a, ComparedDocument b) {
    if (a.seriesTitle() == null || b.seriesTitle() == null) {
      return false;
    }
    Set<String> first = WordBag.of(a.seriesTitle()).counts().keySet();
    Set<String> second = WordBag.of(b.seriesTitle()).counts().keySet();
    long shared = first.stream().filter(second::contains).count();
    return 2.0 * shared >= ONE_TITLE * (first.size() + second.size());
  }

  /** The latest draft of the same session that the text came from. */
  private static Optional<ComparedDocument> draft(
      ComparedDocument text, List<ComparedDocument> others) {
    return others.stream()
        .filter(o -> o.draft() && sameBody(o, text) && isBefore(o, text))
        .filter(o -> sameSession(o, text))
        .filter(o -> named(o, text) || (sameTitle(o, text) && overlap(o, text) >= ONE_TEXT))
        .max(ComparedDocument.BY_DATE);
  }

  /**
   * Whether a draft and a text are of one session. Where one of them names none, as a draft that
   * another organ recommends, the time between them decides.
   */
  private static boolean sameSession(ComparedDocument draft, ComparedDocument text) {
    if (draft.session() != null && text.session() != null) {
      return draft.session().equals(text.session());
    }
    LocalDate issued = draft.date();
    LocalDate adopted = text.date();
    return issued != null
        && adopted != null
        && adopted.isBefore(issued.plusMonths(MONTHS_OF_A_DRAFT));
  }

  /**
   * Whether the text names the draft, or the report that contains it under the text's title, on its
   * way to adoption. The report may give the draft's title alone (A/80/23, chap. XIII).
   */
  private static boolean named(ComparedDocument draft, ComparedDocument text) {
    return text.origins().stream()
        .anyMatch(
            origin ->
                origin.equals(draft.iri())
                    || (draft.iri().startsWith(origin + "/") && sameTitle(draft, text)));
  }

  private static boolean sameBody(ComparedDocument a, ComparedDocument b) {
    return a.body() != null && a.body().equals(b.body());
  }

  private static boolean sameTitle(ComparedDocument a, ComparedDocument b) {
    return a.seriesTitle() != null && a.seriesTitle().equals(b.seriesTitle());
  }

  private static boolean isBefore(ComparedDocument a, ComparedDocument b) {
    return a.date() != null && b.date() != null && a.date().isBefore(b.date());
  }
}
