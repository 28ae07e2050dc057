package org.mandategraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.MappedText;

/**
 * Extraction throws on no text, and what it finds stands in the source: each character of a
 * paragraph is the source's at its offset, but for blanks. Failures name the random seed.
 */
class AnyTextTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]++");
  private static final int MUTANTS = 12;
  private static final String SIGNS =
      "()[]*_#<>\\/.,;:—–-“”\"'0123456789¹²³⁰ab XVI\n\t\u00a0\u00ad\u200b\uFEFF\uD83D\uDEA2é";
  private static final List<String> PIECES =
      List.of(
          "The General Assembly,",
          "1. Requests",
          "(a) ",
          "Annex",
          "_______________\n",
          "¹ Ibid.",
          "resolutions 46/152 and 60/1 of 16 September 2005",
          "A/62/PV.117–120",
          "paragraphs 1 to 99999999999",
          "71st plenary meeting\n",
          "vols. 2225, 2237",
          "1373 (2001)",
          "[46/152](#)");

  static Stream<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsFoundStandsInTheSource(Path seed) throws IOException {
    check(Files.readString(seed), seed.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutantsAreRead(Path seed) throws IOException {
    String text = Files.readString(seed);
    for (int n = 0; n < MUTANTS; n++) {
      check(mutant(text, new Random(n)), seed + ", random seed " + n);
    }
  }

  @ParameterizedTest
  @MethodSource("randomSeeds")
  void nonsenseIsRead(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(400);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(3) == 0
              ? PIECES.get(random.nextInt(PIECES.size()))
              : SIGNS.charAt(random.nextInt(SIGNS.length())));
      text.append(random.nextInt(9) == 0 ? "\n" : "");
    }
    check(text.toString(), "random seed " + seed);
  }

  static Stream<Integer> randomSeeds() {
    return Stream.iterate(0, n -> n + 1).limit(100);
  }

  /** Signs changed, stretches cut out, doubled or moved. */
  private static String mutant(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    int changes = 1 + random.nextInt(60);
    for (int i = 0; i < changes && mutant.length() > 2; i++) {
      int from = random.nextInt(mutant.length() - 1);
      int to = Math.min(mutant.length(), from + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(from, to));
        case 2 -> mutant.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        default -> mutant.setCharAt(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return mutant.toString();
  }

  private static void check(String text, String what) {
    Extraction extraction;
    try {
      extraction = EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "any.txt");
    } catch (UnreadableDocumentException e) {
      // A refusal is an answer: the bytes looked like another format, or were blank.
      assertThat(e).as(what).hasMessageContaining("any.txt");
      return;
    }
    String source = extraction.source().text();
    for (Paragraph p : extraction.resolution().paragraphs()) {
      stands(p.text(), source, what + ", " + p.id());
      p.calls().forEach(c -> assertThat(c.source()).as(what).isBetween(0, source.length() - 1));
    }
    for (Footnote f : extraction.resolution().footnotes()) {
      stands(f.text(), source, what + ", " + f.id());
    }
    for (Citation c : extraction.citations()) {
      assertThat(c.source().end()).as(what).isLessThanOrEqualTo(source.length());
      assertThat(isOf(c.source().of(source), c.text())).as(what + ": " + c).isTrue();
    }
    extraction
        .acts()
        .forEach(a -> assertThat(a.source().end()).as(what).isLessThanOrEqualTo(source.length()));
  }

  private static void stands(MappedText text, String source, String what) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        assertThat(source.charAt(text.offset(i))).as(what).isEqualTo(text.charAt(i));
      }
      if (i > 0) {
        assertThat(text.offset(i)).as(what).isGreaterThanOrEqualTo(text.offset(i - 1));
      }
    }
  }

  /**
   * A note or call may stand within the words of the source, and a citation that shares a symbol
   * ("and Corr.1") says all of it.
   */
  private static boolean isOf(String source, String text) {
    String there = NO_LETTERS.matcher(source).replaceAll("");
    String said = NO_LETTERS.matcher(text).replaceAll("");
    String first = NO_LETTERS.split(text.strip(), -1)[0];
    return there.contains(first) || said.contains(there);
  }
}
