package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.Identity;
import org.mandategraph.language.RomanNumerals;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Resolution;
import org.mandategraph.write.akn.Outline.Node;

/**
 * Writes an extraction as an Akoma Ntoso 3.0 statement, valid against the OASIS schema, in the way
 * the United Nations mark up their resolutions. A pure function: the same extraction is always the
 * same text.
 */
public final class AkomaNtoso {
  private static final String SOURCE = "#mandategraph";

  private final XmlOut out;
  private final Metadata metadata;
  private final @Nullable Body body;
  private final Outline outline;
  private final List<Division> drafts;
  private final Identification identification;
  private final Concepts concepts;
  private final References references;
  private final Notes notes;
  private final TextWriter words;
  private final BodyWriter paragraphs;

  private AkomaNtoso(XmlOut out, Extraction extraction, Identity iris, @Nullable Body body) {
    this.out = out;
    this.body = body;
    Resolution resolution = extraction.resolution();
    metadata = resolution.metadata();
    EIds eIds = new EIds();
    concepts = new Concepts(body, iris, eIds);
    outline = new Outline(resolution, eIds);
    drafts = resolution.divisions().stream().filter(d -> d.kind() != Division.Kind.ANNEX).toList();
    references = new References(extraction, iris, eIds);
    notes = new Notes(resolution, eIds);
    String work = Identification.work(resolution);
    words = new TextWriter(out, extraction, references, notes, outline, iris, work);
    identification = new Identification(out, resolution, iris, concepts.author());
    paragraphs = new BodyWriter(out, words, eIds);
  }

  /**
   * The document; its declaration says UTF-8.
   *
   * @param authorities for the names of the organs
   * @param iris the graph's IRIs for what a text speaks of
   */
  public static String write(Extraction extraction, Authorities authorities, Identity iris) {
    Body body = authorities.bodyOf(extraction.resolution().metadata().body()).orElse(null);
    return XmlOut.document(
        "akomaNtoso", out -> new AkomaNtoso(out, extraction, iris, body).write());
  }

  /** The parts in the order that the schema lays down. */
  private void write() {
    Frame frame = new Frame(out, metadata, body);
    out.block("statement", "name", Concepts.camel(metadata.kind().label()));
    meta();
    frame.cover();
    frame.preface();
    paragraphs.preamble(speaker(), outline.preamble());
    paragraphs.body(outline.body(), "mainBody");
    frame.conclusions();
    if (!outline.annexes().isEmpty()) {
      out.block("attachments");
      outline.annexes().forEach(this::annex);
      out.end();
    }
    out.end();
  }

  /** What the text is, what it speaks of, and the notes that nothing calls. */
  private void meta() {
    out.block("meta");
    identification.write("!main");
    new History(out, metadata).write();
    out.block("references", "source", SOURCE);
    concepts.write(out);
    references.write(out);
    out.end();
    if (!notes.uncalled().isEmpty()) {
      out.block("notes", "source", SOURCE);
      for (Footnote note : notes.uncalled()) {
        out.block("note", "marker", note.marker());
        words.uncalled(note);
        out.end();
      }
      out.end();
    }
    out.end();
  }

  /** The organ whose name opens the text: a resolution is one sentence of its organ. */
  private @Nullable Body speaker() {
    boolean resolution =
        metadata.kind() == DocumentKind.RESOLUTION
            || metadata.kind() == DocumentKind.DRAFT_RESOLUTION;
    return resolution ? body : null;
  }

  private void annex(String id, List<Node> nodes) {
    String eId = Outline.annex(id);
    out.block("attachment", "eId", eId);
    out.textLine("heading", title(id));
    out.block("doc", "name", "annex");
    out.block("meta");
    identification.write("!main/" + eId);
    out.end();
    paragraphs.body(nodes, eId + "__mainBody");
    out.end();
    out.end();
  }

  /** "Draft resolution I"; "Annex", or where there are several "Annex II". */
  private String title(String id) {
    Optional<Division> draft = drafts.stream().filter(d -> d.id().equals(id)).findFirst();
    return draft.map(AkomaNtoso::title).orElseGet(() -> annexTitle(id));
  }

  private static String title(Division draft) {
    String label =
        draft.kind() == Division.Kind.DRAFT_DECISION ? "Draft decision" : "Draft resolution";
    return draft.number() == null ? label : label + " " + draft.number();
  }

  private String annexTitle(String id) {
    List<String> annexes = new ArrayList<>(outline.annexes().keySet());
    drafts.forEach(d -> annexes.remove(d.id()));
    int at = annexes.indexOf(id);
    return annexes.size() == 1 ? "Annex" : "Annex " + RomanNumerals.of(at + 1);
  }
}
