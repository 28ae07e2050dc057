package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;

/**
 * A larger corpus made of the real one: each copy moves the years, sessions and numbers of every
 * text on by the time that the real texts of its organ cover. So the copies continue each other's
 * series, cite each other's texts and answer each other's requests as densely as the real ones do.
 * Only for measuring: no organ adopted these texts.
 */
final class Variation {
  /**
   * How far one copy is from the one before it.
   *
   * @param years of dates
   * @param sessions of sessions, in figures, in words and in symbols
   * @param numbers of the Security Council's resolutions
   */
  private record Step(int years, int sessions, int numbers) {
    Step times(int copy) {
      return new Step(years * copy, sessions * copy, numbers * copy);
    }
  }

  private record Original(Path file, Step step) {}

  /** By the folder of the corpus: the years, sessions and numbers that it covers. */
  private static final Map<String, Step> STEPS =
      Map.of(
          "ga", new Step(4, 4, 0),
          "sc", new Step(16, 0, 976),
          "hrc", new Step(1, 3, 0),
          "ecosoc", new Step(2, 0, 0));

  private static final String BEFORE_NUMBER = "(?<=resolution |resolutions |and |, ";
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9A-Za-z./])((?:19|20)[0-9]{2})(?![0-9])");
  private static final Pattern SESSION_OF_SYMBOL =
      Pattern.compile(BEFORE_NUMBER + "|/RES/|A/|\")([5-9][0-9])(?=/[0-9])");
  private static final Pattern SESSION_IN_FIGURES =
      Pattern.compile("\\b([5-9][0-9])(?=(?:st|nd|rd|th)\\b)");
  private static final Pattern COUNCIL_NUMBER =
      Pattern.compile(BEFORE_NUMBER + "|S/RES/)([0-9]{4})(?= ?\\(|[^0-9])");
  private static final Pattern SESSION_IN_WORDS =
      Pattern.compile(
          "\\b((?:fif|six|seven|eigh|nine)(?:ty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tieth))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> ORDINALS = Language.ENGLISH.phrases("number.ordinals");

  private final Step step;

  private Variation(Step step) {
    this.step = step;
  }

  /**
   * Writes documents of the corpus, and varied copies of them, until there are enough.
   *
   * @param corpus the unpacked corpus, a folder for each organ
   * @param count how many to write
   * @param target a new folder for them
   */
  static void write(Path corpus, int count, Path target) throws IOException {
    List<Original> originals = originals(corpus);
    Files.createDirectories(target);
    for (int written = 0; written < count; written++) {
      Original original = originals.get(pick(written, count, originals.size()));
      int copy = written / originals.size();
      String text = Files.readString(original.file);
      Path to = target.resolve(copy + "-" + original.file.getFileName());
      Files.writeString(to, new Variation(original.step.times(copy)).of(text));
    }
  }

  private static List<Original> originals(Path corpus) throws IOException {
    List<Original> originals = new ArrayList<>();
    for (Map.Entry<String, Step> organ : new TreeMap<>(STEPS).entrySet()) {
      try (Stream<Path> files = Files.list(corpus.resolve(organ.getKey()))) {
        files.sorted().forEach(file -> originals.add(new Original(file, organ.getValue())));
      }
    }
    return originals;
  }

  /** Evenly spread over the originals where fewer are wanted than there are. */
  private static int pick(int n, int count, int originals) {
    return count < originals ? (int) ((long) n * originals / count) : n % originals;
  }

  private String of(String text) {
    String varied = replace(SESSION_IN_WORDS, text, words -> inWords(words, step.sessions));
    varied = add(SESSION_IN_FIGURES, step.sessions, varied);
    varied = add(SESSION_OF_SYMBOL, step.sessions, varied);
    varied = add(COUNCIL_NUMBER, step.numbers, varied);
    return add(YEAR, step.years, varied);
  }

  private static String add(Pattern number, int step, String text) {
    return replace(number, text, digits -> Integer.toString(Integer.parseInt(digits) + step));
  }

  private static String replace(Pattern pattern, String text, UnaryOperator<String> replacement) {
    return pattern.matcher(text).replaceAll(found -> replacement.apply(found.group(1)));
  }

  private static String inWords(String words, int step) {
    int value = 1 + ORDINALS.indexOf(words.toLowerCase(Locale.ROOT)) + step;
    if (value < 100) {
      return ORDINALS.get(value - 1);
    }
    return value == 100 ? "one hundredth" : "one hundred and " + ORDINALS.get(value - 101);
  }
}
