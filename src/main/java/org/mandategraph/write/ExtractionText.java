package org.mandategraph.write;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;

/** An extraction for people: title, kind, organ and date, then the paragraphs and footnotes. */
final class ExtractionText {
  private ExtractionText() {}

  static String write(Extraction extraction) {
    Resolution resolution = extraction.resolution();
    Metadata m = resolution.metadata();
    StringBuilder out = new StringBuilder(resolution.id()).append('\n');
    if (m.title() != null) {
      out.append(m.title()).append('\n');
    }
    out.append(
            Stream.of(m.kind().label(), m.body(), m.adopted())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", ")))
        .append("\n\n");
    for (Paragraph paragraph : resolution.paragraphs()) {
      out.append(paragraph.id()).append('\t').append(paragraph.text()).append('\n');
    }
    for (Footnote footnote : resolution.footnotes()) {
      out.append(footnote.id()).append('\t').append(footnote.text()).append('\n');
    }
    return out.append('\n').toString();
  }
}
