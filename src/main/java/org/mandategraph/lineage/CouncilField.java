package org.mandategraph.lineage;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.structure.ParagraphKind;

/**
 * What a text without a title is on, where one country has several series: sanctions or a mission
 * (S/RES/1591(2005) and S/RES/1590(2005), both on Sudan), or one of the two tribunals.
 *
 * @param sanctions share of its operative paragraphs that are on sanctions, 0 to 1
 * @param tribunals the countries whose tribunals it names most
 */
public record CouncilField(double sanctions, Set<String> tribunals) {
  /** Share of paragraphs on sanctions from which on a text is on them. */
  private static final double ON_SANCTIONS = 0.4;

  /** Share below which it is not. In between it may be on both. */
  private static final double NOT_ON_SANCTIONS = 1.0 / 6;

  private static final Pattern SANCTIONS = Language.ENGLISH.compile("\\b${^series.sanctions}\\b");
  private static final Pattern TRIBUNAL =
      Language.ENGLISH.compile("\\b${series.tribunal} (?:the )?(?:[Ff]ormer )?(\\p{Lu}\\p{L}+)");

  /** Copies the set. */
  public CouncilField {
    tribunals = Set.copyOf(tribunals);
  }

  /** Of the paragraphs of a text. */
  static CouncilField of(List<ComparedParagraph> paragraphs) {
    List<String> operative =
        paragraphs.stream()
            .filter(p -> p.kind() == ParagraphKind.OPERATIVE)
            .map(ComparedParagraph::text)
            .toList();
    long sanctions = operative.stream().filter(p -> SANCTIONS.matcher(p).find()).count();
    double share = operative.isEmpty() ? 0 : (double) sanctions / operative.size();
    return new CouncilField(
        share, tribunals(paragraphs.stream().map(ComparedParagraph::text).toList()));
  }

  /** The tribunal that is named most: each recalls what was decided on the other. */
  static Set<String> tribunals(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (Matcher m = TRIBUNAL.matcher(text); m.find(); ) {
        counts.merge(m.group(1), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    counts.values().removeIf(n -> 3 * n < 2 * most);
    return counts.keySet();
  }

  /** Whether both texts name tribunals, and none in common. */
  boolean onAnotherTribunal(CouncilField other) {
    return !tribunals.isEmpty()
        && !other.tribunals.isEmpty()
        && Collections.disjoint(tribunals, other.tribunals);
  }

  /** Whether one text is on sanctions and the other is not. */
  boolean onSanctionsUnlike(CouncilField other) {
    return Math.max(sanctions, other.sanctions) >= ON_SANCTIONS
        && Math.min(sanctions, other.sanctions) < NOT_ON_SANCTIONS;
  }
}
