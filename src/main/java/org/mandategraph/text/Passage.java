package org.mandategraph.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Role;
import org.mandategraph.document.Span;

/**
 * A stretch of running text that a reader takes as one: a paragraph, a heading, a cover line.
 *
 * @param role body, furniture or table; notes are told apart in {@link Note}
 * @param text its repaired words, footnote markers taken out
 * @param calls footnotes called, in order
 * @param italics stretches set in italics
 * @param bold whether most of it is set in bold
 * @param layout where its first line stands, or null
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

  /** This passage without its first characters, blanks behind them included. */
  public Passage from(int position) {
    int start = position;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return slice(start, text.length());
  }

  /** A part of this passage, with the calls and italics that lie in it. */
  public Passage slice(int start, int end) {
    return new Passage(
        role,
        text.subSequence(start, end),
        calls.stream()
            .filter(c -> c.position() >= start && c.position() <= end)
            .map(c -> c.shift(-start))
            .toList(),
        italics.stream()
            .filter(s -> s.end() > start && s.start() < end)
            .map(s -> new Span(Math.max(s.start(), start) - start, Math.min(s.end(), end) - start))
            .toList(),
        bold,
        layout);
  }

  /** This passage with another joined to its end, as the two lines of one paragraph. */
  Passage join(Passage more, LineEnds lineEnds) {
    MappedText.Builder joined = new MappedText.Builder().append(text);
    lineEnds.join(joined, more.text());
    int shift = joined.length() - more.text().length();
    return new Passage(
        role,
        joined.build(),
        concat(calls, more.calls.stream().map(c -> c.shift(shift)).toList()),
        concat(italics, more.italics.stream().map(s -> s.shift(shift)).toList()),
        bold,
        layout);
  }

  private static <T> List<T> concat(List<T> a, List<T> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
