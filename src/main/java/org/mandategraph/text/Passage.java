package org.mandategraph.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Role;
import org.mandategraph.document.Span;

/**
 * A stretch of running text that a reader takes as one: a paragraph, a heading, a line of the cover
 * page.
 *
 * @param role body, furniture or table; a footnote is a {@link Note}
 * @param text its repaired words, without footnote markers
 * @param calls footnotes called, in order
 * @param italics stretches set in italics
 * @param bold whether most of it is set in bold
 * @param layout the place of its first line on the page; null where the format has no pages
 */
public record Passage(
    Role role,
    MappedText text,
    List<NoteCall> calls,
    List<Span> italics,
    boolean bold,
    @Nullable Layout layout) {
  /** Copies the lists. */
  public Passage {
    calls = List.copyOf(calls);
    italics = List.copyOf(italics);
  }

  /** The words alone. */
  public String words() {
    return text.text();
  }

  /**
   * This passage without its first characters and the blanks after them, with the calls and italics
   * behind them.
   */
  public Passage from(int position) {
    int words = position;
    while (words < text.length() && text.charAt(words) == ' ') {
      words++;
    }
    int start = words;
    return new Passage(
        role,
        text.subSequence(start, text.length()),
        calls.stream().filter(c -> c.position() >= start).map(c -> c.shift(-start)).toList(),
        italics.stream()
            .filter(s -> s.end() > start)
            .map(s -> new Span(Math.max(s.start(), start), s.end()).shift(-start))
            .toList(),
        bold,
        layout);
  }
}
