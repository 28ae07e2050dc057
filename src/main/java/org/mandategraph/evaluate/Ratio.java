package org.mandategraph.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are, after Ratcliff and Obershelp: twice the characters that match, by all
 * characters. What matches is the longest common block, of several the earliest in the first text
 * and then in the second, and, likewise, what matches on either side of it.
 *
 * <p>Python's {@code difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()} is the same.
 */
final class Ratio {
  /**
   * Steps at most, less than a second. Two resolutions' longest paragraphs need some millions; only
   * texts of few different letters need more, and count as unlike.
   */
  private static final long MOST_STEPS = 100_000_000L;

  private final int[] a;
  private final Map<Integer, int[]> places = new HashMap<>();
  private final int[] run;
  private final int[] row;
  private final Deque<Region> open = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();
  private int rows;
  private int matched;
  private int possible;
  private long steps;

  private record Region(int aStart, int aEnd, int bStart, int bEnd) {
    int most() {
      return Math.min(aEnd - aStart, bEnd - bStart);
    }
  }

  private record Block(int a, int b, int length) {}

  private Ratio(int[] a, int[] b) {
    this.a = a;
    run = new int[b.length];
    row = new int[b.length];
    Map<Integer, Integer> counts = counts(b);
    for (int j = b.length - 1; j >= 0; j--) {
      int left = counts.merge(b[j], -1, Integer::sum);
      places.computeIfAbsent(b[j], c -> new int[left + 1])[left] = j;
    }
    open(new Region(0, a.length, 0, b.length));
  }

  /**
   * The ratio of two texts, from 0 to 1; 0 where it is less than the floor, or would take too long
   * to say.
   */
  static double of(int[] a, int[] b, double floor) {
    int all = a.length + b.length;
    if (all == 0) {
      return 1;
    }
    if (ratio(Math.min(a.length, b.length), all) < floor || ratio(shared(a, b), all) < floor) {
      return 0;
    }
    Ratio ratio = new Ratio(a, b);
    while (!ratio.open.isEmpty() && ratio(ratio.matched + ratio.possible, all) >= floor) {
      ratio.divide(ratio.open.remove());
    }
    double found = ratio(ratio.matched, all);
    return found < floor || ratio.tired() ? 0 : found;
  }

  /**
   * The stretches that differ, in order, each as {@code "one" / "other"}.
   *
   * @param most how many at most
   */
  static List<String> differences(int[] a, int[] b, int most) {
    Ratio ratio = new Ratio(a, b);
    while (!ratio.open.isEmpty()) {
      ratio.divide(ratio.open.remove());
    }
    List<Block> blocks = new ArrayList<>(ratio.blocks);
    blocks.sort(Comparator.comparingInt(Block::a));
    blocks.add(new Block(a.length, b.length, 0));
    List<String> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Block block : blocks) {
      if (found.size() < most && (i < block.a || j < block.b)) {
        String one = new String(a, i, block.a - i);
        String other = new String(b, j, block.b - j);
        found.add("\"" + one + "\" / \"" + other + "\"");
      }
      i = block.a + block.length;
      j = block.b + block.length;
    }
    return found;
  }

  private static double ratio(int matched, int all) {
    return 2.0 * matched / all;
  }

  private boolean tired() {
    return steps > MOST_STEPS;
  }

  /** How many characters the two have in common, in any order. */
  private static int shared(int[] a, int[] b) {
    Map<Integer, Integer> left = counts(b);
    int shared = 0;
    for (int c : a) {
      if (left.merge(c, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  private static Map<Integer, Integer> counts(int[] text) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int c : text) {
      counts.merge(c, 1, Integer::sum);
    }
    return counts;
  }

  private void open(Region region) {
    if (region.most() > 0) {
      open.add(region);
      possible += region.most();
    }
  }

  private void divide(Region region) {
    possible -= region.most();
    Block block = longest(region);
    if (block.length > 0) {
      matched += block.length;
      blocks.add(block);
      open(new Region(region.aStart, block.a, region.bStart, block.b));
      open(new Region(block.a + block.length, region.aEnd, block.b + block.length, region.bEnd));
    }
  }

  /**
   * The longest common block. {@code run[j]} is the length of the common run that ends at j and at
   * the character of the first text that was looked at last, if {@code row[j]} is that character's.
   */
  private Block longest(Region region) {
    Block best = new Block(region.aStart, region.bStart, 0);
    rows++;
    for (int i = region.aStart; i < region.aEnd && !tired(); i++) {
      rows++;
      int[] at = places.getOrDefault(a[i], new int[0]);
      int found = 0;
      int end = 0;
      // From the right, so that run[j - 1] is still that of the character before.
      for (int k = below(at, region.bEnd) - 1; k >= 0 && at[k] >= region.bStart; k--) {
        int j = at[k];
        run[j] = j > region.bStart && row[j - 1] == rows - 1 ? run[j - 1] + 1 : 1;
        row[j] = rows;
        steps++;
        if (run[j] >= found) {
          found = run[j];
          end = j;
        }
      }
      if (found > best.length) {
        best = new Block(i - found + 1, end - found + 1, found);
      }
    }
    return best;
  }

  /** How many of the sorted numbers are below the limit. */
  private static int below(int[] sorted, int limit) {
    int at = Arrays.binarySearch(sorted, limit);
    return at < 0 ? -at - 1 : at;
  }
}
