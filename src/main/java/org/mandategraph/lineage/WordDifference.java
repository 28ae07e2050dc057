package org.mandategraph.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mandategraph.language.Labelled;

/**
 * Two texts, word by word: what stayed, what was taken out, what was put in. Capitals and
 * punctuation do not count as a change; the words are given as the later text prints them.
 *
 * @param pieces in reading order; what was taken out before what came in its place
 * @param similarity share of words that stayed, 0 to 1; 1 for two empty texts
 */
public record WordDifference(List<Piece> pieces, double similarity) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

  /** What became of some words. */
  public enum Fate implements Labelled {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Neighbouring words of one fate, divided by blanks. */
  public record Piece(Fate fate, String words) {}

  /** Copies the list. */
  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  /** Compares two texts. */
  public static WordDifference between(String earlier, String later) {
    List<String> before = words(earlier);
    List<String> after = words(later);
    List<AbstractDelta<String>> deltas =
        DiffUtils.diff(before, after, (a, b) -> bare(a).equals(bare(b))).getDeltas();
    List<Piece> pieces = new ArrayList<>();
    int kept = 0;
    int at = 0;
    for (AbstractDelta<String> delta : deltas) {
      int to = delta.getTarget().getPosition();
      kept += add(pieces, Fate.KEPT, after.subList(at, to));
      add(pieces, Fate.REMOVED, delta.getSource().getLines());
      add(pieces, Fate.ADDED, delta.getTarget().getLines());
      at = to + delta.getTarget().size();
    }
    kept += add(pieces, Fate.KEPT, after.subList(at, after.size()));
    int all = before.size() + after.size();
    return new WordDifference(pieces, all == 0 ? 1 : 2.0 * kept / all);
  }

  private static int add(List<Piece> pieces, Fate fate, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, String.join(" ", words)));
    }
    return words.size();
  }

  private static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : List.of(BLANKS.split(stripped));
  }

  /** Words of punctuation alone stay as they are, lest they equal each other. */
  private static String bare(String word) {
    String bare = EDGES.matcher(word).replaceAll("");
    return bare.isEmpty() ? word : bare.toLowerCase(Locale.ROOT);
  }
}
