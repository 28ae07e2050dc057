package org.mandategraph.evaluate;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.evaluate.ComparedText.ComparedKind;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;
import org.mandategraph.evaluate.ParagraphPairs.Pair;

/**
 * The measures of one document, as they are defined.
 *
 * <p>Paragraphs are paired first ({@link ParagraphPairs}). Numbers, verbs, citations and calls are
 * compared within the pairs, so that a paragraph that was not found costs once.
 */
final class Scoring {
  private static final Pattern RESOLUTION = Pattern.compile("[AES]/RES/.*", Pattern.DOTALL);
  private static final int DIFFERENCES = 3;

  private final ComparedText gold;
  private final ComparedText got;
  private final int mostMisses;
  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, Integer> listed = new EnumMap<>(Measure.class);
  private final List<Miss> misses = new ArrayList<>();
  private int lost;

  /** A thing found at one place: in the paragraph of the mark-up with this number in its list. */
  private record At(int paragraph, String what) {
    @Override
    public String toString() {
      return what;
    }
  }

  private Scoring(ComparedText gold, ComparedText got, int mostMisses) {
    this.gold = gold;
    this.got = got;
    this.mostMisses = mostMisses;
  }

  /**
   * Scores a document.
   *
   * @param name its own, unique in the run
   * @param symbol as the mark-up gives it, or the mark-up's own name
   * @param mostMisses how many misses of each measure to list
   */
  static DocumentScore score(
      String name, String symbol, ComparedText gold, ComparedText got, int mostMisses) {
    Scoring scoring = new Scoring(gold, got, mostMisses);
    scoring.metadata();
    for (ComparedKind kind : ComparedKind.values()) {
      scoring.paragraphs(kind);
    }
    scoring.footnotes();
    return new DocumentScore(name, symbol, scoring.counts, scoring.lost, scoring.misses);
  }

  private void metadata() {
    field(Measure.SYMBOL, ComparedText::symbol, Folding::key);
    field(Measure.TITLE, ComparedText::title, Folding::fold);
    field(Measure.ADOPTED, ComparedText::adopted, Folding::fold);
    field(Measure.SESSION, ComparedText::session, Folding::fold);
    field(Measure.PLENARY, ComparedText::plenaryMeeting, Folding::fold);
    if (gold.report() != null) {
      weigh(
          Measure.REPORT,
          said(gold, ComparedText::report, Folding::key),
          said(got, ComparedText::report, Folding::key));
    }
  }

  /** What the mark-up does not give is not measured. */
  private void field(
      Measure measure,
      Function<ComparedText, @Nullable String> field,
      UnaryOperator<String> folding) {
    List<String> wanted = said(gold, field, folding);
    if (!wanted.isEmpty()) {
      weigh(measure, wanted, said(got, field, folding));
    }
  }

  private static List<String> said(
      ComparedText text,
      Function<ComparedText, @Nullable String> field,
      UnaryOperator<String> folding) {
    String value = field.apply(text);
    return value == null || value.isEmpty() ? List.of() : List.of(folding.apply(value));
  }

  private void paragraphs(ComparedKind kind) {
    List<ComparedParagraph> wanted = gold.paragraphs(kind);
    List<ComparedParagraph> found = got.paragraphs(kind);
    List<Pair> pairs = ParagraphPairs.of(wanted, found);
    int exact = (int) pairs.stream().filter(Pair::exact).count();
    Count paired = new Count(wanted.size(), found.size(), pairs.size());
    counts.put(kind.found, paired);
    counts.put(kind.text, new Count(wanted.size(), found.size(), exact));
    lost += paired.errors();
    unpaired(kind, Miss.Kind.MISSED, wanted, pairs.stream().map(Pair::goldPlace));
    unpaired(kind, Miss.Kind.EXTRA, found, pairs.stream().map(Pair::gotPlace));
    pairs.stream().filter(pair -> !pair.exact()).forEach(pair -> differ(kind.text, pair));
    if (kind == ComparedKind.OPERATIVE) {
      numbers(pairs);
    }
    if (kind != ComparedKind.SUB) {
      verbs(kind, pairs);
      firstAnchors(pairs);
    }
    citations(pairs);
  }

  private void unpaired(
      ComparedKind kind, Miss.Kind miss, List<ComparedParagraph> all, Stream<Integer> paired) {
    Set<Integer> places = paired.collect(toSet());
    IntStream.range(0, all.size())
        .filter(i -> !places.contains(i))
        .forEach(i -> miss(kind.found, miss, all.get(i).text()));
  }

  private void differ(Measure measure, Pair pair) {
    if (listed.getOrDefault(measure, 0) < mostMisses) {
      int[] one = Folding.fold(pair.gold().text()).codePoints().toArray();
      int[] other = Folding.fold(pair.got().text()).codePoints().toArray();
      String differences = String.join(", ", Ratio.differences(one, other, DIFFERENCES));
      miss(measure, Miss.Kind.DIFFERS, differences + " in: " + pair.gold().text());
    }
  }

  /** What is said in the pairs, each at its paragraph. */
  private static List<At> at(List<Pair> pairs, Function<Pair, Stream<String>> said) {
    return pairs.stream()
        .flatMap(pair -> said.apply(pair).map(what -> new At(pair.goldPlace(), what)))
        .toList();
  }

  private void numbers(List<Pair> pairs) {
    List<Pair> numbered = pairs.stream().filter(p -> p.gold().number() != null).toList();
    weigh(
        Measure.OPERATIVE_NUMBER,
        at(numbered, p -> Stream.ofNullable(p.gold().number())),
        at(numbered, p -> Stream.of(requireNonNullElse(p.got().number(), "without a number"))));
  }

  private void verbs(ComparedKind kind, List<Pair> pairs) {
    List<Pair> opened = pairs.stream().filter(p -> !p.gold().opening().isEmpty()).toList();
    weigh(
        kind == ComparedKind.PREAMBULAR ? Measure.PREAMBULAR_VERB : Measure.OPERATIVE_VERB,
        at(opened, p -> Stream.of(p.gold().opening().toLowerCase(Locale.ROOT))),
        at(opened, p -> Stream.of(verb(p))));
  }

  /**
   * The mark-up says "Recalling" here and "Recalling also" there: either is right where one starts
   * the other.
   */
  private static String verb(Pair pair) {
    String want = pair.gold().opening().toLowerCase(Locale.ROOT);
    String phrase = pair.got().opening().toLowerCase(Locale.ROOT);
    boolean right = !phrase.isEmpty() && (want.startsWith(phrase) || phrase.startsWith(want));
    return right ? want : phrase;
  }

  /** Of other documents than resolutions, only those count that the mark-up links. */
  private void citations(List<Pair> pairs) {
    weigh(
        Measure.CITED_RESOLUTION,
        at(pairs, p -> p.gold().cited().stream().filter(Scoring::isResolution)),
        at(pairs, p -> p.got().cited().stream().filter(Scoring::isResolution)));
    compare(
        Measure.CITED_OTHER,
        at(pairs, p -> p.gold().cited().stream().filter(key -> !isResolution(key))),
        at(
            pairs,
            p ->
                p.got().cited().stream()
                    .filter(key -> !isResolution(key) && p.gold().cited().contains(key))));
  }

  /** The mark-up keeps a note where it is called first; repeated calls are not compared. */
  private void firstAnchors(List<Pair> pairs) {
    Map<String, Integer> first = new HashMap<>();
    for (Pair pair : pairs) {
      pair.got().notes().forEach(m -> first.merge(m, pair.goldPlace(), Math::min));
    }
    List<At> gotCalls = new ArrayList<>();
    first.forEach((marker, paragraph) -> gotCalls.add(new At(paragraph, marker)));
    weigh(Measure.FOOTNOTE_ANCHOR, at(pairs, p -> p.gold().notes().stream()), gotCalls);
  }

  private void footnotes() {
    compare(Measure.FOOTNOTE_TEXT, noteTexts(gold), noteTexts(got));
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    gold.footnotes()
        .forEach(
            (marker, note) -> {
              note.cited().forEach(key -> wanted.add(marker + ": " + key));
              ComparedNote other = got.footnotes().get(marker);
              if (other != null) {
                other.cited().stream()
                    .filter(key -> note.cited().contains(key) || isResolution(key))
                    .forEach(key -> found.add(marker + ": " + key));
              }
            });
    compare(Measure.FOOTNOTE_CITATION, wanted, found);
  }

  private static List<String> noteTexts(ComparedText text) {
    List<String> notes = new ArrayList<>();
    text.footnotes()
        .forEach((marker, note) -> notes.add(marker + ": " + Folding.fold(note.text())));
    return notes;
  }

  private static boolean isResolution(String key) {
    return RESOLUTION.matcher(key).matches();
  }

  /** Compares, and lets the errors weigh against the document. */
  private <T> void weigh(Measure measure, List<T> wanted, List<T> found) {
    lost += compare(measure, wanted, found).errors();
  }

  /** Compares two lists without duplicates, in any order. */
  private <T> Count compare(Measure measure, List<T> wanted, List<T> found) {
    Set<T> right = new HashSet<>(wanted);
    right.retainAll(new HashSet<>(found));
    Count count = new Count(wanted.size(), found.size(), right.size());
    counts.merge(measure, count, Count::plus);
    misses(measure, Miss.Kind.MISSED, wanted, right);
    misses(measure, Miss.Kind.EXTRA, found, right);
    return count;
  }

  private <T> void misses(Measure measure, Miss.Kind kind, List<T> things, Set<T> right) {
    things.stream()
        .filter(thing -> !right.contains(thing))
        .forEach(thing -> miss(measure, kind, thing.toString()));
  }

  private void miss(Measure measure, Miss.Kind kind, String detail) {
    if (listed.merge(measure, 1, Integer::sum) <= mostMisses) {
      misses.add(new Miss(measure, kind, detail));
    }
  }
}
