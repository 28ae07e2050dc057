package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A resolution made by chance, as structure: what a reader has to find in it, however it is
 * written.
 *
 * @param number number behind the session's
 * @param paragraphs in order, sub-paragraphs behind theirs
 * @param notes texts of the footnotes, from the first
 */
record Sample(
    int session,
    int number,
    String title,
    String report,
    int agendaItem,
    int meeting,
    int day,
    List<Part> paragraphs,
    List<String> notes) {
  private static final String[] WORDS =
      ("the and of to in on cooperation assistance its efforts technical international crime"
              + " prevention Member States self-determination well-being Secretary-General work"
              + " programme within human rights United Nations Office measures all peoples"
              + " socio-economic development that are reports as appropriate Convention inter alia")
          .split(" ");
  private static final List<String> REASONS =
      List.of("Recalling", "Noting with appreciation", "Reaffirming", "Deeply concerned about");
  private static final List<String> DEMANDS =
      List.of("Requests", "Also requests", "Urges", "Takes note of", "Reaffirms", "Calls upon");
  private static final List<String> NOTES =
      List.of(
          "Resolution 60/288.",
          "United Nations, Treaty Series, vol. 2349, No. 42146.",
          "Ibid., vol. 2237, No. 39574.",
          "A/64/123.",
          "See E/CN.15/2010/5.",
          "See Official Records of the Economic and Social Council, 2008, Supplement No. 10"
              + " (E/2008/30), chap. I, sect. D, and corrigendum.");

  /**
   * A paragraph.
   *
   * @param id its id
   * @param number as printed, or empty
   * @param opening the words of its act
   * @param words its words, the opening's too
   */
  record Part(String id, String number, String opening, List<Word> words) {
    String text() {
      return String.join(" ", words.stream().map(Word::text).toList());
    }

    List<String> calls() {
      return words.stream().filter(w -> w.call() > 0).map(w -> String.valueOf(w.call())).toList();
    }
  }

  /**
   * A word.
   *
   * @param text with the comma behind it
   * @param call the footnote called behind it, or 0
   * @param again whether it was called before
   */
  record Word(String text, int call, boolean again) {}

  static Sample of(long seed) {
    return new Maker(new Random(seed)).sample();
  }

  String symbol() {
    return "A/RES/" + session + "/" + number;
  }

  private static final class Maker {
    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Maker(Random random) {
      this.random = random;
    }

    Sample sample() {
      int preambular = 1 + random.nextInt(6);
      for (int n = 1; n <= preambular; n++) {
        parts.add(part("pp" + n, "", pick(REASONS), ","));
      }
      int operative = 2 + random.nextInt(7);
      for (int n = 1; n <= operative; n++) {
        String end = n == operative ? "." : ";";
        int subs = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 0;
        parts.add(part("op" + n, n + ".", pick(DEMANDS), subs == 0 ? end : ":"));
        for (int s = 0; s < subs; s++) {
          char letter = (char) ('a' + s);
          parts.add(
              part(
                  "op" + n + "." + letter,
                  "(" + letter + ")",
                  "To promote",
                  s == subs - 1 ? end : ";"));
        }
      }
      return new Sample(
          60 + random.nextInt(20),
          1 + random.nextInt(300),
          "Strengthening the " + plain(4 + random.nextInt(16)),
          "A/" + (60 + random.nextInt(20)) + "/" + (1 + random.nextInt(900)),
          1 + random.nextInt(150),
          30 + random.nextInt(70),
          1 + random.nextInt(28),
          parts,
          notes);
    }

    private String plain(int count) {
      StringBuilder words = new StringBuilder("crime");
      for (int i = 0; i < count; i++) {
        words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      return words + " programme";
    }

    private Part part(String id, String number, String opening, String end) {
      List<Word> words = new ArrayList<>();
      for (String word : opening.split(" ", -1)) {
        words.add(new Word(word, 0, false));
      }
      int count = 8 + random.nextInt(70);
      for (int i = 0; i < count; i++) {
        phrase(words);
      }
      words.add(called("programme" + end));
      return new Part(id, number, opening, List.copyOf(words));
    }

    private void phrase(List<Word> words) {
      if (random.nextInt(40) == 0) {
        for (String word : "resolution 65/187 of 21 December".split(" ", -1)) {
          words.add(new Word(word, 0, false));
        }
        words.add(called("2010" + (random.nextBoolean() ? "," : "")));
        words.add(new Word("and", 0, false));
      } else if (random.nextInt(14) == 0) {
        words.add(called("Convention" + (random.nextBoolean() ? "," : "")));
        words.add(new Word("as", 0, false));
      } else {
        words.add(new Word(WORDS[random.nextInt(WORDS.length)], 0, false));
      }
    }

    /** One word in two calls a note, one call in five one that was called before. */
    private Word called(String word) {
      if (random.nextBoolean()) {
        return new Word(word, 0, false);
      }
      if (!notes.isEmpty() && random.nextInt(5) == 0) {
        return new Word(word, 1 + random.nextInt(notes.size()), true);
      }
      notes.add(pick(NOTES));
      return new Word(word, notes.size(), false);
    }

    private String pick(List<String> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
