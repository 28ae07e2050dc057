package org.mandategraph.write.akn;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.OwnParts;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.OfficialIris;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;
import org.mandategraph.write.ByPart;

/**
 * Writes the words of paragraphs and footnotes: with links where they cite, terms where they act,
 * entities where they name whom they ask, italics, and footnotes.
 */
final class TextWriter {
  private final XmlOut out;
  private final References references;
  private final Notes notes;
  private final Outline outline;
  private final OwnParts ownParts;
  private final Identity iris;
  private final String work;
  private final ByPart<Citation> citations;
  private final ByPart<Act> acts;

  TextWriter(
      XmlOut out,
      Extraction extraction,
      References references,
      Notes notes,
      Outline outline,
      Identity iris,
      String work) {
    this.out = out;
    this.references = references;
    this.notes = notes;
    this.outline = outline;
    this.iris = iris;
    this.work = work;
    ownParts = new OwnParts(extraction.resolution());
    citations = ByPart.of(extraction.citations(), Citation::part);
    acts = ByPart.of(extraction.acts(), Act::part);
  }

  /** A paragraph's words in a line of their own. */
  void paragraph(Paragraph p) {
    out.line("p", "xml:space", "preserve");
    words(p);
    out.end();
  }

  /** A note that no paragraph calls, for the metadata. */
  void uncalled(Footnote note) {
    out.line("p");
    words(note);
    out.end();
  }

  /** The words of a preambular paragraph's act, its opening phrase; null where none was found. */
  @Nullable String opening(Paragraph p) {
    List<Act> found = acts.at(p.id());
    return found.isEmpty() ? null : found.get(0).phrase();
  }

  private void words(Paragraph p) {
    List<Act> found = acts.at(p.id());
    Inline.write(
        out,
        p.text().text(),
        List.of(Mark.apart(actMarks(found)), Mark.apart(links(p.id())), italics(p, found)),
        p.calls(),
        this::note);
  }

  private void words(Footnote note) {
    Inline.write(
        out, note.text().text(), List.of(Mark.apart(links(note.id()))), List.of(), this::note);
  }

  private void note(NoteCall call) {
    String eId = notes.eId(call);
    if (notes.first(call)) {
      Footnote note = notes.note(call);
      out.inline("authorialNote", "marker", call.marker(), "placement", "bottom", "eId", eId);
      out.inline("p");
      if (note != null) {
        words(note);
      }
      out.end();
      out.end();
    } else {
      out.inline("noteRef", "href", "#" + eId, "marker", call.marker());
      out.end();
    }
  }

  private List<Mark> actMarks(List<Act> found) {
    List<Mark> marks = new ArrayList<>();
    for (Act act : found) {
      marks.add(mark(act.span(), "term", "refersTo", references.refersTo(act.verb())));
      for (Addressee a : act.addressees()) {
        String actor = references.refersTo(a.actor());
        marks.add(mark(a.span(), "entity", "name", "addressee", "refersTo", actor));
      }
    }
    return marks;
  }

  /** The opening phrase is set in italics; a format without italics does not tell it. */
  private static List<Mark> italics(Paragraph p, List<Act> found) {
    List<Span> spans = p.italics();
    if (spans.isEmpty()) {
      spans = found.stream().map(Act::span).limit(1).toList();
    }
    String text = p.text().text();
    return Mark.apart(
        spans.stream().map(s -> mark(strip(s, text), "span", "class", "italic")).toList());
  }

  /** A format may set the blank behind a word in italics too. */
  private static Span strip(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    int start = Math.min(span.start(), end);
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Span(start, end);
  }

  /** A range, such as A/62/PV.117–120, cites several documents with the same words. */
  private List<Mark> links(String part) {
    Map<Span, List<Citation>> bySpan =
        citations.at(part).stream()
            .collect(groupingBy(Citation::span, LinkedHashMap::new, Collectors.toList()));
    List<Mark> marks = new ArrayList<>();
    bySpan.forEach((span, cited) -> marks.add(link(span, cited)));
    return marks;
  }

  private Mark link(Span span, List<Citation> cited) {
    Target target = cited.get(0).target();
    String things =
        cited.stream()
            .map(c -> thing(c.target()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    if (target instanceof Target.OfDocument d) {
      return mark(span, "a", "href", OfficialIris.undocs(d.symbol()), "refersTo", things);
    }
    if (target instanceof Target.OfInstrument i) {
      return mark(span, "ref", "href", iris.instrument(i.instrument()), "refersTo", things);
    }
    return mark(span, "ref", "href", ownPart(cited.get(0)));
  }

  private @Nullable String thing(Target target) {
    if (target instanceof Target.OfDocument d) {
      return references.refersTo(d.symbol());
    }
    return target instanceof Target.OfInstrument i ? references.refersTo(i.instrument()) : null;
  }

  /** "Paragraph 34 above" leads to the paragraph, "the present resolution" to the whole. */
  private String ownPart(Citation citation) {
    String locator = citation.locator();
    String eId =
        locator == null
            ? null
            : ownParts.named(locator, citation.part()).map(outline::eId).orElse(null);
    return eId == null ? work : "#" + eId;
  }

  private static Mark mark(Span span, String element, String... attributes) {
    return new Mark(span, element, List.of(attributes));
  }
}
