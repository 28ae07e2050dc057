package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandategraph.document.Look;

/**
 * Repairs recognized pages. Type sizes are measured from the letters that a line happens to
 * contain: those near to each other are made equal. Footnotes are marked: the text below a short
 * rule, where each note starts with a small raised number. Such numbers are too small to be
 * recognized for what they are ("+", "?" and "*" appear for 1, 2 and 4): the notes are counted
 * through the document instead.
 */
final class RecognizedPages {
  /** What the number of a note may be taken for. */
  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}(\\[“\"]{1,3}");

  /** Note type, in parts of the type of the text. */
  private static final double SMALLER = 0.85;

  /** Sizes this near to that of most letters are the same, in parts of it. */
  private static final double SAME = 0.2;

  private int last;

  private RecognizedPages() {}

  /** The same pages, where notes are in smaller type and start with raised numbers. */
  static List<Page> repaired(List<Page> pages) {
    double[] sizes =
        pages.stream()
            .flatMap(p -> p.glyphs().stream())
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    double most = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    RecognizedPages notes = new RecognizedPages();
    return pages.stream().map(p -> notes.marked(p.with(evened(p.glyphs(), most)))).toList();
  }

  private static List<Glyph> evened(List<Glyph> glyphs, double most) {
    return glyphs.stream()
        .map(g -> Math.abs(g.size() - most) <= SAME * most ? g.sized(most) : g)
        .toList();
  }

  private Page marked(Page page) {
    Optional<Rule> rule =
        page.rules().stream()
            .filter(r -> NoteArea.isShort(r, page) && r.y() > page.height() / 2)
            .max(Comparator.comparingDouble(Rule::y));
    return rule.map(r -> page.with(marked(page.glyphs(), r.y()))).orElse(page);
  }

  private List<Glyph> marked(List<Glyph> glyphs, double rule) {
    List<Glyph> out = new ArrayList<>();
    double baseline = rule;
    for (List<Glyph> word : words(glyphs)) {
      double here = word.get(0).baseline();
      if (here <= rule) {
        out.addAll(word);
      } else if (here != baseline && isNumber(word)) {
        out.add(number(word));
      } else {
        word.forEach(g -> out.add(g.sized(SMALLER * g.size())));
      }
      baseline = here;
    }
    return out;
  }

  /** Each word with the blank that leads it. */
  private static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).isBlank()) {
        words.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return words;
  }

  private static boolean isNumber(List<Glyph> word) {
    return NUMBER.matcher(Glyph.text(word.subList(1, word.size()))).matches();
  }

  private Glyph number(List<Glyph> word) {
    last++;
    Glyph first = word.get(1);
    Glyph end = word.get(word.size() - 1);
    return new Glyph(
        Integer.toString(last),
        first.left(),
        end.right(),
        first.baseline(),
        SMALLER * first.size(),
        Look.RAISED);
  }
}
