package org.mandategraph.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.NoteCall;

/**
 * A paragraph of a resolution.
 *
 * @param id its part of the IRI: {@code pp3}, {@code op34}, {@code op9.a}
 * @param kind preambular, operative or sub-paragraph
 * @param number as printed, without the full stop: {@code 8}, {@code (a)}; null where it bears none
 * @param parent id of the paragraph that a sub-paragraph belongs to, or the tail behind a list of
 *     sub-paragraphs; else null
 * @param annex id of the annex or recommended draft that contains it, null in the body; it then
 *     starts {@link #id()} too
 * @param heading the nearest heading above it, or null
 * @param text the words, without number, note markers and page furniture
 * @param calls footnotes called, in order
 * @param italics stretches of the text set in italics, where the format shows them
 */
public record Paragraph(
    String id,
    ParagraphKind kind,
    @Nullable String number,
    @Nullable String parent,
    @Nullable String annex,
    @Nullable String heading,
    MappedText text,
    List<NoteCall> calls,
    List<Span> italics) {
  /** Copies the lists. */
  public Paragraph {
    calls = List.copyOf(calls);
    italics = List.copyOf(italics);
  }

  /** The id of the {@link Division} that contains it, such as {@code dr3}, or null. */
  public @Nullable String division() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? null : id.substring(0, slash);
  }
}
