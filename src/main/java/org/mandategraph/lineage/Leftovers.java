package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandategraph.language.Patterns;

/**
 * The paragraphs without a match: dropped or new where the other text has nothing like them,
 * undecided where it has much of their wording or does not repeat what it extends.
 */
final class Leftovers {
  /** A text with less than this share of the earlier text's words only extends it. */
  private static final double EXTENSION = 0.33;

  /** Texts that share less of their wording are compared, but nothing is new or dropped in them. */
  private static final double ONE_SERIES = 0.25;

  /** Words, at least, of what can be missed: not of "Decides:". */
  private static final int WORDS = 3;

  private static final String NOTHING = "nothing alike";
  private static final String IN_COMMON = "words in common";
  private static final String EXTENDS = "one text only extends the other";
  private static final String ANNEX = "an annex is not repeated";
  private static final String TASKS = "one text renews the mandate without its tasks";
  private static final String NAMED = "the other text names it by its number";
  private static final String SHORT = "too few words";
  private static final String NAMES = "names alone";
  private static final String LITTLE = "the texts have little wording in common";

  /** A word that is no name. "Melville Baird (Trinidad and Tobago)" has none. */
  private static final Pattern WORD = Patterns.compile("\\b\\p{Ll}{4,}\\b");

  private final List<ComparedParagraph> from;
  private final List<ComparedParagraph> to;
  private final boolean titled;
  private final boolean oneSeries;
  private final Set<String> named;
  private final SimilarParagraphs similar;
  private final Set<Integer> matchedFrom = new HashSet<>();
  private final Set<Integer> matchedTo = new HashSet<>();

  Leftovers(
      ComparedDocument earlier,
      ComparedDocument later,
      SimilarParagraphs similar,
      List<Alignment.Match> matches) {
    from = earlier.paragraphs();
    to = later.paragraphs();
    this.similar = similar;
    titled = earlier.seriesTitle() != null && later.seriesTitle() != null;
    oneSeries = earlier.traits().wording().overlap(later.traits().wording()) >= ONE_SERIES;
    named = NamedParagraphs.of(earlier.id(), to);
    for (Alignment.Match match : matches) {
      matchedFrom.add(match.earlier());
      matchedTo.add(match.later());
    }
  }

  /** What the later text does not have any more. */
  List<ParagraphRevision> dropped() {
    List<SharedWords> shared = SharedWords.ofEarlier(similar);
    boolean extension = isExtension(to, from);
    RenewedTasks tasks = RenewedTasks.of(from, to);
    boolean annex = to.stream().anyMatch(p -> p.annex() != null);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      if (!matchedFrom.contains(i)) {
        boolean annexAlone = from.get(i).annex() != null && !annex;
        String rule = rule(from.get(i), shared.get(i), extension, tasks);
        rule = annexAlone ? ANNEX : named.contains(numbered(from.get(i))) ? NAMED : rule;
        revisions.add(revision(Optional.of(from.get(i)), Optional.empty(), rule));
      }
    }
    return revisions;
  }

  /** What the earlier text does not have. */
  List<ParagraphRevision> added() {
    List<SharedWords> shared = SharedWords.ofLater(similar);
    boolean extension = isExtension(from, to);
    RenewedTasks tasks = RenewedTasks.of(to, from);
    List<ParagraphRevision> revisions = new ArrayList<>();
    for (int j = 0; j < to.size(); j++) {
      if (!matchedTo.contains(j)) {
        String rule = rule(to.get(j), shared.get(j), extension, tasks);
        revisions.add(revision(Optional.empty(), Optional.of(to.get(j)), rule));
      }
    }
    return revisions;
  }

  /** Why a paragraph of one text has no counterpart in the other. */
  private String rule(
      ComparedParagraph paragraph, SharedWords shared, boolean extension, RenewedTasks tasks) {
    if (extension) {
      return EXTENDS;
    }
    if (!oneSeries) {
      return LITTLE;
    }
    if (!shared.isOwnMatter(titled)) {
      return IN_COMMON;
    }
    if (shared.words() < WORDS) {
      return SHORT;
    }
    if (!WORD.matcher(paragraph.text()).find()) {
      return NAMES;
    }
    return tasks.contains(paragraph) ? TASKS : NOTHING;
  }

  /** {@code op6} of {@code op6.b.i}. */
  private static String numbered(ComparedParagraph paragraph) {
    int end = paragraph.id().indexOf('.');
    return end < 0 ? paragraph.id() : paragraph.id().substring(0, end);
  }

  private static ParagraphRevision revision(
      Optional<ComparedParagraph> earlier, Optional<ComparedParagraph> later, String rule) {
    ChangeKind certain = earlier.isPresent() ? ChangeKind.DROPPED : ChangeKind.NEW;
    ChangeKind kind = rule.equals(NOTHING) ? certain : ChangeKind.UNDECIDED;
    return new ParagraphRevision(earlier, later, Set.of(kind), 0, rule);
  }

  private static boolean isExtension(List<ComparedParagraph> text, List<ComparedParagraph> full) {
    return letters(text) < EXTENSION * letters(full);
  }

  private static long letters(List<ComparedParagraph> paragraphs) {
    return paragraphs.stream().mapToLong(p -> p.text().length()).sum();
  }
}
