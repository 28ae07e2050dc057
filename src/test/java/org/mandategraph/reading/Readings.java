package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;

/** Readings of small texts, for tests. */
public final class Readings {
  private static final Reader READER = new Reader(Lexicon.standard());

  private Readings() {}

  /** The readings of preambular paragraphs that the organ with this symbol adopts. */
  public static List<Reading> of(@Nullable String organ, List<String> paragraphs) {
    List<Paragraph> pps = new ArrayList<>();
    for (String words : paragraphs) {
      MappedText text = MappedText.ofSource(words, new Span(0, words.length()));
      String id = "pp" + (pps.size() + 1);
      pps.add(
          new Paragraph(
              id, ParagraphKind.PREAMBULAR, null, null, null, null, text, List.of(), List.of()));
    }
    Metadata metadata = TestResolutions.metadata(organ, null);
    return READER.read(TestResolutions.resolution("test", metadata, pps, List.of())).paragraphs();
  }
}
