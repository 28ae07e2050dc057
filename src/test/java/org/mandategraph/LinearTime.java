package org.mandategraph;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks that a stage takes time linear in its text, by the processor time of the thread: how fast
 * the machine is, and what else it does, makes no difference.
 */
public final class LinearTime {
  /**
   * Texts that are short in themselves and costly when repeated: each makes some rule start again
   * at every place, look for an end that never comes, or join without end.
   */
  public static final List<String> SEEDS =
      List.of(
          "a\n",
          "a-\n",
          "word ",
          " ",
          "\n",
          "\u00a0\t",
          "*",
          "*a ",
          "[",
          "[a](",
          "(a) ",
          "(",
          ")",
          "\"",
          ",1 ",
          "a, 1 which ",
          "thereto2 as ",
          "20064 and ",
          "¹",
          "7",
          "1. ",
          "12 ",
          "1\n",
          "A",
          "A. ",
          "United Nations ",
          "General-",
          "of the ",
          "and ",
          "Ibid., ",
          "_",
          "____\n",
          "A/RES/",
          "A/RES/66/181, ",
          "resolution 66/181 of 19 December 2011, ",
          "resolutions 1807 (2008) of 31 March 2008, 1857 (2008) of 22 December 2008 and ",
          "Recalling its resolution 66/181,\n\n",
          "1. Requests the Secretary-General to report;\n\n");

  /**
   * The runs that rules of a paragraph meet: what line ends and pages look like is settled there.
   */
  public static final List<String> RUNS =
      List.of(
          "A",
          "7",
          "(",
          "[",
          " ",
          ", ",
          "; ",
          "of the ",
          "and ",
          "a, b and ",
          "thereto2 as ",
          "United Nations ",
          "Bosnia and Herzegovina and ",
          "A/RES/66/181, ",
          "resolution 66/181 of 19 December 2011, ",
          "resolutions 1807 (2008) of 31 March 2008, 1857 (2008) of 22 December 2008 and ");

  private static final int[] LENGTHS = {1 << 12, 1 << 15, 1 << 18};

  /**
   * Eight times the text may take so many times as long: linear time takes eight times, and on a
   * busy machine somewhat more, quadratic time 64 times.
   */
  private static final int MOST = 32;

  /** Shorter times than this, in nanoseconds, are taken for this: they say nothing. */
  private static final long SHORTEST = 2_500_000;

  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LinearTime() {}

  /**
   * Runs a stage on each seed, repeated to 4 KB, 32 KB and 256 KB. Fails where the time grows
   * clearly faster than the text, and says so of every such seed.
   *
   * @param name what the stage is called in the message
   * @param stage what is measured
   * @param seeds short texts; {@link #SEEDS} fits every stage that reads text
   */
  public static void check(String name, Consumer<String> stage, List<String> seeds) {
    List<String> failures =
        seeds.stream().map(seed -> failure(stage, seed)).filter(f -> !f.isEmpty()).toList();
    if (!failures.isEmpty()) {
      throw new AssertionError(name + " is slower than linear:\n" + String.join("\n", failures));
    }
  }

  private static String failure(Consumer<String> stage, String seed) {
    String shortText = repeated(seed, LENGTHS[0]);
    long shortTime = time(stage, shortText);
    for (int i = 1; i < LENGTHS.length; i++) {
      String longText = repeated(seed, LENGTHS[i]);
      long longTime = time(stage, longText);
      // Compiled by now: what was timed before may have been slower than the text made it.
      shortTime = Math.min(shortTime, time(stage, shortText));
      // The first rounds include compiling; a good round needs no second one.
      for (int round = 1; round < ROUNDS && longTime > limit(shortTime); round++) {
        shortTime = Math.min(shortTime, time(stage, shortText));
        longTime = Math.min(longTime, time(stage, longText));
      }
      if (longTime > limit(shortTime)) {
        return "\"%s\" repeated: %,d characters take %d ms, %,d take %d ms"
            .formatted(
                seed.replace("\n", "\\n"),
                shortText.length(),
                shortTime / 1_000_000,
                longText.length(),
                longTime / 1_000_000);
      }
      shortText = longText;
      shortTime = longTime;
    }
    return "";
  }

  private static long limit(long shortTime) {
    return MOST * Math.max(shortTime, SHORTEST);
  }

  private static long time(Consumer<String> stage, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    stage.accept(text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static String repeated(String seed, int length) {
    return seed.repeat(length / seed.length());
  }
}
