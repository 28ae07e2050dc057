package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Patterns;
import org.mandategraph.structure.ParagraphKind;

/**
 * Matches each paragraph with its later version. The most similar pairs are matched first, and a
 * matched paragraph leaves the search; each paragraph that remains is then compared with the part
 * of a paragraph that its match did not take over.
 */
final class Alignment {
  /** From here on, two paragraphs of one kind are one matter. */
  private static final double SAME = 0.5;

  /** From here on, two that are clearly closer to each other than to any other one are too. */
  private static final double CLOSEST = 0.33;

  /** By so much the next closest one is less alike, at least. */
  private static final double CLEARLY = 0.08;

  /** And so many words, without dates and numbers, both have, at least. */
  private static final int WORDS_SHARED = 3;

  /** Between preamble, operative part and sub-paragraphs more similarity is required. */
  private static final double SAME_ELSEWHERE = 0.65;

  /** Share of what a match left out that a further part takes over, at least. */
  private static final double TAKEN = 0.5;

  /** Share of a further part that comes from there, at least. */
  private static final double FROM_THERE = 0.4;

  private static final String CONTAINED_RULE = "contained";

  /** Share of a paragraph's weighted words that a longer one contains, at least. */
  private static final double CONTAINED = 0.75;

  /** Share of its pairs of neighbouring words that the longer one has too, at least. */
  private static final double IN_ORDER = 0.5;

  /** Different words, at least, without dates and numbers, of what can be found in a longer one. */
  private static final int WORDS = 5;

  /** "Takes note of the report of the Secretary-General on the implementation of resolution". */
  private static final Pattern NOTED =
      Patterns.compile(
          "^(?i:(?:also |further )?(?:takes? note|taking note|notes?|welcomes?|having"
              + " considered))\\b[^,;]{0,30}? (?:of )?the (?:\\w+ ){0,2}?reports? of the"
              + " (?<reporter>\\p{Lu}[\\w-]*(?: \\p{Lu}[\\w-]*)*)[^;]* (?:pursuant"
              + " to|implementation of|accordance with|response to)\\b[^;]* resolutions? \\d");

  /** "Having considered the report of the Secretary-General of 14 March 2002 (S/2002/267)". */
  private static final Pattern CONSIDERED =
      Patterns.compile(
          "^Having considered the (?:\\w+ ){0,2}?reports? of (?:the|its)"
              + " (?<reporter>\\p{Lu}[\\w-]*(?: \\p{Lu}[\\w-]*)*)");

  /**
   * A paragraph and its later version.
   *
   * @param earlier place in the list of the earlier text's paragraphs
   * @param later place in the list of the later text's paragraphs
   * @param main whether each is the other's closest; false for the further part of one that was
   *     split or merged
   * @param rule name of the rule that found it
   */
  record Match(int earlier, int later, boolean main, String rule) {
    /** Whether the two are one matter as a whole, not one of them a part of the other. */
    boolean alike() {
      return main && !rule.equals(CONTAINED_RULE);
    }

    private List<Integer> places() {
      return List.of(earlier, later);
    }
  }

  private final List<ComparedParagraph> earlier;
  private final List<ComparedParagraph> later;
  private final List<WordBag> earlierBags;
  private final List<WordBag> laterBags;
  private final SimilarParagraphs similar;

  /** The main matches by earlier and by later paragraph. */
  private final Map<Integer, Match> byEarlier = new TreeMap<>();

  private final Map<Integer, Match> byLater = new HashMap<>();

  private Alignment(
      List<ComparedParagraph> earlier, List<ComparedParagraph> later, SimilarParagraphs similar) {
    this.earlier = earlier;
    this.later = later;
    this.similar = similar;
    earlierBags = similar.earlier();
    laterBags = similar.later();
  }

  /** The matches, by place of the earlier paragraph and place of the later one. */
  static List<Match> find(
      List<ComparedParagraph> earlier, List<ComparedParagraph> later, SimilarParagraphs similar) {
    Alignment alignment = new Alignment(earlier, later, similar);
    List<SimilarParagraphs.Pair> pairs = alignment.closestFirst();
    List<SimilarParagraphs.Pair> ofOneKind = pairs.stream().filter(alignment::sameKind).toList();
    alignment.match(ofOneKind, SAME, "alike");
    alignment.matchNotings();
    alignment.matchRenewals();
    alignment.matchClosest(ofOneKind);
    alignment.match(pairs, SAME_ELSEWHERE, "alike elsewhere");
    List<Match> contained = alignment.contained(pairs);
    List<Match> all = new ArrayList<>(alignment.byEarlier.values());
    all.addAll(alignment.furtherParts(ofOneKind));
    Set<List<Integer>> matched = all.stream().map(Match::places).collect(Collectors.toSet());
    contained.stream().filter(c -> !matched.contains(c.places())).forEach(all::add);
    return all;
  }

  /** Of pairs that are equally alike the one that kept its place comes first. */
  private List<SimilarParagraphs.Pair> closestFirst() {
    return similar.pairs().stream()
        .sorted(
            Comparator.comparingDouble(SimilarParagraphs.Pair::likeness)
                .reversed()
                .thenComparingInt(p -> Math.abs(p.earlier() - p.later()))
                .thenComparingInt(SimilarParagraphs.Pair::earlier)
                .thenComparingInt(SimilarParagraphs.Pair::later))
        .toList();
  }

  private boolean sameKind(SimilarParagraphs.Pair pair) {
    ComparedParagraph a = earlier.get(pair.earlier());
    ComparedParagraph b = later.get(pair.later());
    return a.kind() == b.kind() && (a.annex() == null) == (b.annex() == null);
  }

  private void match(List<SimilarParagraphs.Pair> pairs, double likeness, String rule) {
    pairs.stream()
        .filter(pair -> pair.likeness() >= likeness)
        .forEach(pair -> match(pair.earlier(), pair.later(), rule));
  }

  /**
   * Matches paragraphs that are less alike, where each is clearly the closest of the other, matched
   * or not.
   *
   * @param pairs the closest first
   */
  private void matchClosest(List<SimilarParagraphs.Pair> pairs) {
    Map<Integer, List<SimilarParagraphs.Pair>> ofEarlier =
        pairs.stream().collect(Collectors.groupingBy(SimilarParagraphs.Pair::earlier));
    Map<Integer, List<SimilarParagraphs.Pair>> ofLater =
        pairs.stream().collect(Collectors.groupingBy(SimilarParagraphs.Pair::later));
    pairs.stream()
        .filter(pair -> pair.likeness() >= CLOSEST && wordsShared(pair) >= WORDS_SHARED)
        .filter(pair -> clearlyFirst(pair, ofEarlier.getOrDefault(pair.earlier(), List.of())))
        .filter(pair -> clearlyFirst(pair, ofLater.getOrDefault(pair.later(), List.of())))
        .forEach(pair -> match(pair.earlier(), pair.later(), "closest"));
  }

  private long wordsShared(SimilarParagraphs.Pair pair) {
    WordBag other = laterBags.get(pair.later());
    return earlierBags.get(pair.earlier()).counts().keySet().stream()
        .filter(s -> !WordBag.passing(s) && other.count(s) > 0)
        .count();
  }

  private static boolean clearlyFirst(
      SimilarParagraphs.Pair pair, List<SimilarParagraphs.Pair> ranked) {
    return ranked.get(0).equals(pair)
        && (ranked.size() == 1 || ranked.get(1).likeness() <= pair.likeness() - CLEARLY);
  }

  /** Matches two paragraphs that have no match yet. */
  private void match(int from, int to, String rule) {
    if (!byEarlier.containsKey(from) && !byLater.containsKey(to)) {
      Match match = new Match(from, to, true, rule);
      byEarlier.put(from, match);
      byLater.put(to, match);
    }
  }

  /**
   * Matches the paragraphs in which each text takes note of the report that it had requested. They
   * share little more than their opening ("Takes note with appreciation of the report of the
   * Secretary-General", A/RES/64/179 and A/RES/65/232, para. 1; "Having considered the report of
   * the Secretary-General", S/RES/1400(2002) and S/RES/1436(2002), preamble), and that is enough
   * where each text has one such paragraph only with the same reporter.
   */
  private void matchNotings() {
    Map<String, List<Integer>> others = notings(later);
    notings(earlier)
        .forEach(
            (reporter, from) -> {
              List<Integer> to = others.getOrDefault(reporter, List.of());
              if (from.size() == 1 && to.size() == 1) {
                match(from.get(0), to.get(0), "report noted");
              }
            });
  }

  /**
   * Matches the paragraphs in which each text renews the same mandate, where each has one: they
   * name it in long or in short ("the mandate of UNOGBIS, as a special political mission, for one
   * year", S/RES/1580(2004); "of the United Nations Peacebuilding Support Office in Guinea-Bissau
   * (UNOGBIS) until 31 December 2009", S/RES/1876(2009)).
   */
  private void matchRenewals() {
    Map<String, List<Integer>> others = renewals(later);
    renewals(earlier)
        .forEach(
            (mandate, from) -> {
              List<Integer> to = others.getOrDefault(mandate, List.of());
              if (from.size() == 1 && to.size() == 1) {
                match(from.get(0), to.get(0), "mandate renewed");
              }
            });
  }

  /** By what they renew. */
  private static Map<String, List<Integer>> renewals(List<ComparedParagraph> paragraphs) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      ComparedParagraph p = paragraphs.get(i);
      if (p.kind() == ParagraphKind.OPERATIVE && p.annex() == null) {
        for (String mandate : RenewedMandates.of(p)) {
          places.computeIfAbsent(mandate, r -> new ArrayList<>()).add(i);
        }
      }
    }
    return places;
  }

  /** By kind of paragraph and who reports. */
  private static Map<String, List<Integer>> notings(List<ComparedParagraph> paragraphs) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      ComparedParagraph p = paragraphs.get(i);
      boolean reason = p.kind() == ParagraphKind.PREAMBULAR;
      Matcher m = (reason ? CONSIDERED : NOTED).matcher(p.text());
      if ((reason || p.kind() == ParagraphKind.OPERATIVE) && p.annex() == null && m.find()) {
        String noted = p.kind() + " " + m.group("reporter");
        places.computeIfAbsent(noted, r -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /**
   * The further parts of paragraphs that were split or merged: A/RES/64/179, para. 23, lives on in
   * paras. 27 and 28 of A/RES/65/232. A paragraph without a match is such a part where it takes
   * over what the main match left out; the closest pairs come first.
   */
  private List<Match> furtherParts(List<SimilarParagraphs.Pair> pairs) {
    List<Match> found = new ArrayList<>();
    Set<Integer> split = new HashSet<>();
    Set<Integer> merged = new HashSet<>();
    for (SimilarParagraphs.Pair pair : pairs) {
      Match heir = byEarlier.get(pair.earlier());
      Match ancestor = byLater.get(pair.later());
      WordBag before = earlierBags.get(pair.earlier());
      WordBag after = laterBags.get(pair.later());
      boolean further = false;
      if (heir != null && ancestor == null && !split.contains(pair.later())) {
        further = part(before, laterBags.get(heir.later()), after) && split.add(pair.later());
      } else if (heir == null && ancestor != null && !merged.contains(pair.earlier())) {
        WordBag main = earlierBags.get(ancestor.earlier());
        further = part(after, main, before) && merged.add(pair.earlier());
      }
      if (further) {
        found.add(new Match(pair.earlier(), pair.later(), false, "further part"));
      }
    }
    return found;
  }

  /**
   * The paragraphs without a match that are entirely inside a longer one of the other text: it took
   * them up beside another (S/RES/1937(2010), para. 4), or its part became one of its own. Where
   * the longer one has no match either, it is the paragraph's version.
   */
  private List<Match> contained(List<SimilarParagraphs.Pair> pairs) {
    List<Match> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (SimilarParagraphs.Pair pair : pairs) {
      WordBag before = earlierBags.get(pair.earlier());
      WordBag after = laterBags.get(pair.later());
      boolean lost = !byEarlier.containsKey(pair.earlier()) && !taken.contains(pair.earlier());
      boolean fresh = !byLater.containsKey(pair.later()) && !given.contains(pair.later());
      boolean inLater = lost && pair.earlierShare() >= CONTAINED && inside(before, after);
      boolean inEarlier = fresh && pair.laterShare() >= CONTAINED && inside(after, before);
      // What stayed as it was took nothing up and gave nothing away.
      boolean unchanged =
          inLater
              ? stayed(byLater.get(pair.later()))
              : inEarlier && stayed(byEarlier.get(pair.earlier()));
      if (unchanged) {
        continue;
      }
      if (lost && fresh && (inLater || inEarlier)) {
        match(pair.earlier(), pair.later(), CONTAINED_RULE);
      } else if (inLater || inEarlier) {
        found.add(new Match(pair.earlier(), pair.later(), false, CONTAINED_RULE));
        (inLater ? taken : given).add(inLater ? pair.earlier() : pair.later());
      }
    }
    return found;
  }

  private boolean stayed(@Nullable Match main) {
    return main != null
        && earlierBags.get(main.earlier()).stems().equals(laterBags.get(main.later()).stems());
  }

  private static boolean inside(WordBag part, WordBag whole) {
    long words = part.counts().keySet().stream().filter(s -> !WordBag.passing(s)).count();
    return words >= WORDS && part.neighboursIn(whole) >= IN_ORDER;
  }

  /** Whether another part takes over what the main part of a whole left out. */
  private boolean part(WordBag whole, WordBag main, WordBag other) {
    WordBag left = whole.minus(main);
    double leftOut = similar.weight(left);
    double taken = similar.shared(left, other);
    return leftOut > 0 && taken >= TAKEN * leftOut && taken >= FROM_THERE * similar.weight(other);
  }
}
