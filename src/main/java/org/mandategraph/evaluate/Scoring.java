package org.mandategraph.evaluate;

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
  private final Map<Measure, Integer> told = new EnumMap<>(Measure.class);
  private final List<Miss> misses = new ArrayList<>();
  private int lost;

  /** A thing found at one place: in the paragraph of the mark-up with this number in its list. */
  private record At(int paragraph, String what) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** A thing found in the footnote of this marker. */
  private record InNote(String marker, String what) {
    @Override
    public String toString() {
      return marker + ": " + what;
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
    String report = gold.report();
    if (report != null) {
      List<String> wanted = report.isEmpty() ? List.of() : List.of(Folding.key(report));
      String found = got.report();
      weigh(Measure.REPORT, wanted, found == null ? List.of() : List.of(Folding.key(found)));
    }
  }

  /** What the mark-up does not give is not measured. */
  private void field(
      Measure measure,
      Function<ComparedText, @Nullable String> field,
      UnaryOperator<String> folding) {
    String wanted = field.apply(gold);
    if (wanted != null && !wanted.isEmpty()) {
      String found = field.apply(got);
      weigh(
          measure,
          List.of(folding.apply(wanted)),
          found == null || found.isEmpty() ? List.of() : List.of(folding.apply(found)));
    }
  }

  private void paragraphs(ComparedKind kind) {
    List<ComparedParagraph> wanted = gold.paragraphs(kind);
    List<ComparedParagraph> found = got.paragraphs(kind);
    List<Pair> pairs = ParagraphPairs.of(wanted, found);
    int exact = (int) pairs.stream().filter(Pair::exact).count();
    Count paired = new Count(wanted.size(), found.size(), pairs.size());
    count(kind.found, paired);
    count(kind.text, new Count(wanted.size(), found.size(), exact));
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
    for (int i = 0; i < all.size(); i++) {
      if (!places.contains(i)) {
        miss(kind.found, miss, all.get(i).text());
      }
    }
  }

  private void differ(Measure measure, Pair pair) {
    if (told.getOrDefault(measure, 0) < mostMisses) {
      int[] one = Folding.fold(pair.gold().text()).codePoints().toArray();
      int[] other = Folding.fold(pair.got().text()).codePoints().toArray();
      String differences = String.join(", ", Ratio.differences(one, other, DIFFERENCES));
      miss(measure, Miss.Kind.DIFFERS, differences + " in: " + pair.gold().text());
    }
  }

  private void numbers(List<Pair> pairs) {
    List<At> goldNumbers = new ArrayList<>();
    List<At> gotNumbers = new ArrayList<>();
    for (Pair pair : pairs) {
      String number = pair.gold().number();
      if (number != null) {
        String other = pair.got().number();
        goldNumbers.add(new At(pair.goldPlace(), number));
        gotNumbers.add(new At(pair.goldPlace(), other == null ? "without a number" : other));
      }
    }
    weigh(Measure.OPERATIVE_NUMBER, goldNumbers, gotNumbers);
  }

  /**
   * The mark-up says "Recalling" here and "Recalling also" there: either is right where one starts
   * the other.
   */
  private void verbs(ComparedKind kind, List<Pair> pairs) {
    List<At> goldVerbs = new ArrayList<>();
    List<At> gotVerbs = new ArrayList<>();
    for (Pair pair : pairs) {
      String want = pair.gold().opening().toLowerCase(Locale.ROOT);
      if (!want.isEmpty()) {
        String phrase = pair.got().opening().toLowerCase(Locale.ROOT);
        boolean right = !phrase.isEmpty() && (want.startsWith(phrase) || phrase.startsWith(want));
        goldVerbs.add(new At(pair.goldPlace(), want));
        gotVerbs.add(new At(pair.goldPlace(), right ? want : phrase));
      }
    }
    boolean preambular = kind == ComparedKind.PREAMBULAR;
    weigh(preambular ? Measure.PREAMBULAR_VERB : Measure.OPERATIVE_VERB, goldVerbs, gotVerbs);
  }

  /** Of other documents than resolutions, only those count that the mark-up links. */
  private void citations(List<Pair> pairs) {
    List<At> goldResolutions = new ArrayList<>();
    List<At> gotResolutions = new ArrayList<>();
    List<At> goldOthers = new ArrayList<>();
    List<At> gotOthers = new ArrayList<>();
    for (Pair pair : pairs) {
      Set<String> linked = pair.gold().cited();
      for (String key : linked) {
        (isResolution(key) ? goldResolutions : goldOthers).add(new At(pair.goldPlace(), key));
      }
      for (String key : pair.got().cited()) {
        if (isResolution(key)) {
          gotResolutions.add(new At(pair.goldPlace(), key));
        } else if (linked.contains(key)) {
          gotOthers.add(new At(pair.goldPlace(), key));
        }
      }
    }
    weigh(Measure.CITED_RESOLUTION, goldResolutions, gotResolutions);
    compare(Measure.CITED_OTHER, goldOthers, gotOthers);
  }

  /** The mark-up keeps a note where it is called first; repeated calls are not compared. */
  private void firstAnchors(List<Pair> pairs) {
    List<At> goldCalls = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    for (Pair pair : pairs) {
      pair.gold().notes().forEach(m -> goldCalls.add(new At(pair.goldPlace(), m)));
      pair.got().notes().forEach(m -> first.merge(m, pair.goldPlace(), Math::min));
    }
    List<At> gotCalls = new ArrayList<>();
    first.forEach((marker, paragraph) -> gotCalls.add(new At(paragraph, marker)));
    weigh(Measure.FOOTNOTE_ANCHOR, goldCalls, gotCalls);
  }

  private void footnotes() {
    compare(Measure.FOOTNOTE_TEXT, noteTexts(gold), noteTexts(got));
    List<InNote> wanted = new ArrayList<>();
    List<InNote> found = new ArrayList<>();
    gold.footnotes()
        .forEach(
            (marker, note) -> {
              note.cited().forEach(key -> wanted.add(new InNote(marker, key)));
              ComparedNote other = got.footnotes().get(marker);
              if (other != null) {
                other.cited().stream()
                    .filter(key -> note.cited().contains(key) || isResolution(key))
                    .forEach(key -> found.add(new InNote(marker, key)));
              }
            });
    compare(Measure.FOOTNOTE_CITATION, wanted, found);
  }

  private static List<InNote> noteTexts(ComparedText text) {
    List<InNote> notes = new ArrayList<>();
    text.footnotes()
        .forEach((marker, note) -> notes.add(new InNote(marker, Folding.fold(note.text()))));
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
    count(measure, count);
    for (T thing : wanted) {
      if (!right.contains(thing)) {
        miss(measure, Miss.Kind.MISSED, thing.toString());
      }
    }
    for (T thing : found) {
      if (!right.contains(thing)) {
        miss(measure, Miss.Kind.EXTRA, thing.toString());
      }
    }
    return count;
  }

  private void count(Measure measure, Count count) {
    counts.merge(measure, count, Count::plus);
  }

  private void miss(Measure measure, Miss.Kind kind, String detail) {
    if (told.merge(measure, 1, Integer::sum) <= mostMisses) {
      misses.add(new Miss(measure, kind, detail));
    }
  }
}
