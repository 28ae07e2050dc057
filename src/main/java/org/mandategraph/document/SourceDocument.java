package org.mandategraph.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, in reading order, with what its format knows of styles, notes and page
 * furniture.
 *
 * <p>A footnote call that the format marks is in the text as its digits, with the style {@link
 * Style#SUPERSCRIPT}; the note's own lines have the role {@link Role#NOTE} and start with the same
 * marker. All offsets in the program are offsets in {@link #text()}.
 *
 * @param name the file's name, for messages only: no rule may look at it
 * @param format the format found in the bytes, independent of the name
 * @param sha256 hash of the bytes, lower-case hexadecimal
 * @param text the source text; lines end with {@code \n}
 * @param lines the lines of the text in order, covering all but line ends
 * @param styles styled stretches, by start
 * @param links hyperlinks, by start
 * @param marks what the file's mark-up says of the text, in its order, an element before its
 *     content; empty for formats that only say how the page looks
 * @param recognizedBy the program that recognized the words of a scan; null where the words are the
 *     file's own
 */
public record SourceDocument(
    String name,
    Format format,
    String sha256,
    String text,
    List<Line> lines,
    List<StyleRun> styles,
    List<Link> links,
    List<MarkupElement> marks,
    @Nullable String recognizedBy) {
  /** Copies the lists. */
  public SourceDocument {
    lines = List.copyOf(lines);
    styles = List.copyOf(styles);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
  }

  /** The words of a line. */
  public String text(Line line) {
    return line.span().of(text);
  }
}
