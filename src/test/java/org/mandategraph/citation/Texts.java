package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.NoteCall;

/** Small resolutions for the tests of this package. */
final class Texts {
  private static final CitationFinder FINDER = new CitationFinder(Lexicon.standard());
  private static final Reader READER = new Reader(Lexicon.standard());
  private static final Lexicon FRENCH = new Lexicon(Authorities.standard(), Language.FRENCH);
  private static final CitationFinder FRENCH_FINDER = new CitationFinder(FRENCH);
  private static final Reader FRENCH_READER = new Reader(FRENCH);

  private Texts() {}

  /** A resolution of these preambular paragraphs and footnotes, adopted by this body. */
  static Resolution resolution(
      @Nullable String body, List<String> paragraphs, List<String> footnotes) {
    List<Paragraph> pps = new ArrayList<>();
    for (String text : paragraphs) {
      String id = "pp" + (pps.size() + 1);
      pps.add(paragraph(id, ParagraphKind.PREAMBULAR, null, text, List.of()));
    }
    List<Footnote> notes = new ArrayList<>();
    for (String text : footnotes) {
      String marker = String.valueOf(notes.size() + 1);
      notes.add(new Footnote("fn" + marker, marker, mapped(text)));
    }
    return TestResolutions.resolution("test", TestResolutions.metadata(body, null), pps, notes);
  }

  /** A resolution of these operative paragraphs. */
  static Resolution operative(@Nullable String body, List<String> paragraphs) {
    List<Paragraph> ops = new ArrayList<>();
    for (String text : paragraphs) {
      String number = String.valueOf(ops.size() + 1);
      ops.add(paragraph("op" + number, ParagraphKind.OPERATIVE, number, text, List.of()));
    }
    return TestResolutions.resolution("test", TestResolutions.metadata(body, null), ops, List.of());
  }

  static Paragraph paragraph(
      String id, ParagraphKind kind, @Nullable String number, String text, List<NoteCall> calls) {
    return new Paragraph(id, kind, number, null, null, null, mapped(text), calls, List.of());
  }

  static List<Citation> inParagraph(@Nullable String body, String text) {
    return find(resolution(body, List.of(text), List.of()), new ArrayList<Finding>());
  }

  static List<Citation> find(Resolution resolution, List<Finding> findings) {
    return find(resolution, findings, Language.ENGLISH);
  }

  static List<Citation> find(Resolution resolution, List<Finding> findings, Language language) {
    return language == Language.FRENCH
        ? FRENCH_FINDER.find(FRENCH_READER.read(resolution), findings)
        : FINDER.find(READER.read(resolution), findings);
  }

  private static MappedText mapped(String text) {
    return MappedText.ofSource(text, new Span(0, text.length()));
  }

  /** A target as the specification writes it. */
  static String name(Target target) {
    if (target instanceof Target.OfDocument d) {
      return d.symbol().value();
    }
    return target instanceof Target.OfInstrument i ? i.instrument().key() : "this text";
  }
}
