package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;

/** An extraction as text: the document's metadata, paragraphs and footnotes. */
final class ExtractionText {
  private ExtractionText() {}

  static void print(Extraction extraction, PrintStream out) {
    Resolution resolution = extraction.resolution();
    Metadata metadata = resolution.metadata();
    out.println(resolution.id());
    if (metadata.title() != null) {
      out.println(metadata.title());
    }
    out.println(
        Stream.of(metadata.kind().label(), metadata.body(), metadata.adopted())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
    out.println();
    for (Paragraph paragraph : resolution.paragraphs()) {
      out.println(paragraph.id() + "\t" + paragraph.text());
    }
    for (Footnote footnote : resolution.footnotes()) {
      out.println(footnote.id() + "\t" + footnote.text());
    }
    out.println();
  }
}
