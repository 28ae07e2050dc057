package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;

/** Builds resolutions from their paragraphs' words. */
public final class Texts {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final String body;
  private final @Nullable String title;
  private @Nullable String annex;
  private int preambular;
  private int operative;

  public Texts(String body, @Nullable String title) {
    this.body = body;
    this.title = title;
  }

  public Texts preambular(String words) {
    return add("pp" + ++preambular, ParagraphKind.PREAMBULAR, null, words, List.of());
  }

  public Texts operative(String words, Span... italics) {
    return add("op" + ++operative, ParagraphKind.OPERATIVE, null, words, List.of(italics));
  }

  /** From here on the paragraphs are those of an annex. */
  public Texts annex() {
    annex = "annex1";
    return this;
  }

  public Texts sub(String letter, String words) {
    String parent = "op" + operative;
    return add(parent + "." + letter, ParagraphKind.SUB, parent, words, List.of());
  }

  private Texts add(
      String id, ParagraphKind kind, @Nullable String parent, String words, List<Span> italics) {
    MappedText text = MappedText.ofSource(words, new Span(0, words.length()));
    paragraphs.add(new Paragraph(id, kind, null, parent, annex, null, text, List.of(), italics));
    return this;
  }

  /** The resolution, its paragraphs read. */
  public ReadResolution read() {
    return read(build());
  }

  /** A resolution with its paragraphs read by the standard vocabularies. */
  public static ReadResolution read(Resolution resolution) {
    return new Reader(Lexicon.standard()).read(resolution);
  }

  public Resolution build() {
    Metadata metadata = TestResolutions.metadata(body, title);
    return TestResolutions.resolution("test", metadata, paragraphs, List.of());
  }
}
