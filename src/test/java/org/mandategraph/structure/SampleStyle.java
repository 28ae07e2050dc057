package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mandategraph.structure.Sample.Part;
import org.mandategraph.structure.Sample.Word;

/** The four ways in which resolutions are delivered as plain text. */
enum SampleStyle {
  /** Superscript calls; the notes of a page between two paragraphs, or within one. */
  RAISED,
  /** Lines as on the page; calls glued to the words; notes under a rule. */
  WRAPPED,
  /** A paragraph a line, behind a tab; glued calls; all notes behind the closing lines. */
  TABBED,
  /** A draft in Markdown: links, italics, superscript calls. */
  MARKDOWN;

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String RULE = "\n_______________\n";
  private static final int WIDTH = 80;
  private static final int NOTE_WIDTH = 105;

  /** A page's end may stand behind so many words of a sentence, before a small letter. */
  private static final int FIRST_BREAK = 14;

  String write(Sample sample, long seed) {
    return new Writer(sample, new Random(seed)).write();
  }

  private final class Writer {
    private final Sample sample;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int called;
    private int printed;

    Writer(Sample sample, Random random) {
      this.sample = sample;
      this.random = random;
    }

    String write() {
      cover();
      formula();
      sample.paragraphs().forEach(this::paragraph);
      end();
      return text.toString();
    }

    private void cover() {
      String title = sample.session() + "/" + sample.number() + ".";
      String report = "[on the report of the Third Committee (" + sample.report() + ")]";
      switch (SampleStyle.this) {
        case RAISED ->
            text.append("General Assembly\n\nDistr.: General\n3 April 2012\n\n")
                .append("Sixty-sixth session\nAgenda item ")
                .append(sample.agendaItem())
                .append("\n\nResolution adopted by the General Assembly on ")
                .append(date())
                .append("\n\n")
                .append(report)
                .append("\n\n")
                .append(title + " " + sample.title())
                .append("\n\n");
        case WRAPPED ->
            text.append(" Resolution adopted by the General Assembly\n\n")
                .append(report)
                .append("\n\n")
                .append(wrap(title + " " + sample.title(), 62))
                .append("\n\n");
        case TABBED ->
            text.append("[DU1]\nResolution adopted by the General Assembly on ")
                .append(date())
                .append("\n")
                .append(report)
                .append("\n")
                .append(title + "\t" + sample.title())
                .append("\n\n\n");
        case MARKDOWN ->
            text.append("General Assembly\n\nDistr.: Limited\n10 October 2013\n\n")
                .append("Original: English\n\nSixty-eighth session\n\nThird Committee\n\n")
                .append("Agenda item ")
                .append(sample.agendaItem())
                .append("\n\nCrime prevention and criminal justice\n\nItaly: draft resolution\n\n")
                .append(sample.title())
                .append("\n\n");
      }
    }

    private void formula() {
      text.append(
          SampleStyle.this == TABBED ? "\tThe General Assembly,\n" : "The General Assembly,\n\n");
    }

    private String date() {
      return sample.day() + " December 2011";
    }

    private void paragraph(Part part) {
      if (SampleStyle.this == TABBED) {
        text.append('\t').append(part.number()).append(part.number().isEmpty() ? "" : "\t");
        text.append(words(part, 0, part.words().size())).append('\n');
        return;
      }
      int from = 0;
      int pageEnd = pageEnd(part);
      if (pageEnd > 0) {
        text.append(lines(number(part) + words(part, 0, pageEnd))).append("\n\n");
        notes(true);
        from = pageEnd;
      }
      String rest = words(part, from, part.words().size());
      text.append(lines(from == 0 ? number(part) + rest : rest)).append("\n\n");
      if (random.nextInt(6) == 0) {
        notes(false);
      }
    }

    private String number(Part part) {
      return part.number().isEmpty() ? "" : part.number() + " ";
    }

    private String lines(String words) {
      return SampleStyle.this == WRAPPED ? wrap(words, WIDTH) : words;
    }

    /** Where a page ends within the paragraph; 0 where none does. */
    private int pageEnd(Part part) {
      List<Integer> possible = new ArrayList<>();
      for (int i = FIRST_BREAK; i < part.words().size() - 1; i++) {
        char before = last(part.words().get(i - 1).text());
        boolean open = Character.isLetter(before) && part.words().get(i - 1).call() == 0;
        if (open && Character.isLowerCase(part.words().get(i).text().charAt(0))) {
          possible.add(i);
        }
      }
      return possible.isEmpty() || random.nextInt(4) > 0
          ? 0
          : possible.get(random.nextInt(possible.size()));
    }

    private static char last(String word) {
      return word.charAt(word.length() - 1);
    }

    private String words(Part part, int from, int to) {
      StringBuilder words = new StringBuilder();
      int opening = part.opening().split(" ", -1).length;
      boolean italic = Set.of(RAISED, MARKDOWN).contains(SampleStyle.this) && from == 0;
      for (int i = from; i < to; i++) {
        Word word = part.words().get(i);
        words.append(i > from ? " " : "");
        words.append(italic && i == 0 ? "*" : "");
        words.append(word(word.text()));
        words.append(italic && i == opening - 1 ? "*" : "");
        words.append(call(word));
        called = Math.max(called, word.call());
      }
      return words.toString();
    }

    private String word(String word) {
      return SampleStyle.this == MARKDOWN && word.contains("/") ? "[" + word + "](#)" : word;
    }

    private String call(Word word) {
      if (word.call() == 0) {
        return "";
      }
      if (SampleStyle.this == RAISED || SampleStyle.this == MARKDOWN) {
        return raised(word.call());
      }
      boolean apart =
          SampleStyle.this == WRAPPED
              && word.text().equals("Convention,")
              && !word.again()
              && random.nextInt(4) == 0;
      return (apart ? " " : "") + word.call();
    }

    private static String raised(int number) {
      StringBuilder digits = new StringBuilder();
      String.valueOf(number).chars().forEach(c -> digits.append(DIGITS.charAt(c - '0')));
      return digits.toString();
    }

    /** The notes called so far; a page without notes ends in a blank line. */
    private void notes(boolean within) {
      if (called > printed && SampleStyle.this == WRAPPED) {
        text.append(RULE.substring(1));
      }
      boolean any = called > printed;
      while (printed < called) {
        String note = sample.notes().get(printed++);
        text.append(
            SampleStyle.this == WRAPPED
                ? wrap(printed + " " + note, NOTE_WIDTH) + "\n"
                : raised(printed) + " " + note + "\n\n");
      }
      if (SampleStyle.this == WRAPPED && any) {
        text.append(within ? " " : "\n");
      }
    }

    private void end() {
      String closing = sample.meeting() + suffix(sample.meeting()) + " plenary meeting\n" + date();
      switch (SampleStyle.this) {
        case RAISED -> {
          notes(false);
          text.append("*").append(closing).append("*");
        }
        case WRAPPED -> {
          text.append(closing).append("\n\n");
          notes(false);
        }
        case TABBED -> {
          text.append("\n").append(closing).append("\n");
          for (int n = 1; n <= sample.notes().size(); n++) {
            text.append(n + " " + sample.notes().get(n - 1) + "\n");
          }
          text.append("[DU1]<<ODS JOB NO>>N0947257E<<ODS JOB NO>>\n<<ODS DOC SYMBOL1>>")
              .append(sample.symbol())
              .append("<<ODS DOC SYMBOL1>>\n")
              .append(RULE.substring(1))
              .append("\n3\n    \n\nUnited Nations")
              .append(sample.symbol())
              .append("General AssemblyDistr.: General\n26 March 2010Sixty-fourth session\n")
              .append("Agenda item ")
              .append(sample.agendaItem())
              .append("\n\n09-47257\n*0947257*\n\n")
              .append(sample.symbol())
              .append("\n\n6\n");
        }
        case MARKDOWN -> notes(false);
      }
    }

    private static String suffix(int number) {
      return switch (number % 100 / 10 == 1 ? 0 : number % 10) {
        case 1 -> "st";
        case 2 -> "nd";
        case 3 -> "rd";
        default -> "th";
      };
    }

    /** Lines of at most this width, broken at blanks and behind hyphens; some end in a blank. */
    private String wrap(String words, int width) {
      StringBuilder lines = new StringBuilder();
      int column = 0;
      for (String piece : words.split("(?<=[ -])", -1)) {
        if (column + piece.strip().length() > width) {
          if (random.nextBoolean() || last(lines.toString()) == '-') {
            lines.append('\n');
          } else {
            lines.setCharAt(lines.length() - 1, '\n');
          }
          column = 0;
        }
        lines.append(piece);
        column += piece.length();
      }
      return lines.toString();
    }
  }
}
