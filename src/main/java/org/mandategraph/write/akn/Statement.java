package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.Identity;
import org.mandategraph.language.RomanNumerals;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Resolution;
import org.mandategraph.write.akn.Outline.Node;

/** One document on its way out: its parts in the order that the schema lays down. */
final class Statement {

  private final XmlOut out;
  private final Metadata metadata;
  private final @Nullable Body body;
  private final Outline outline;
  private final List<Division> drafts;
  private final Identification identification;
  private final MetaWriter meta;
  private final BodyWriter paragraphs;

  Statement(XmlOut out, Extraction extraction, Identity iris, @Nullable Body body) {
    this.out = out;
    this.body = body;
    Resolution resolution = extraction.resolution();
    metadata = resolution.metadata();
    EIds eIds = new EIds();
    Concepts concepts = new Concepts(body, iris, eIds);
    outline = new Outline(resolution, eIds);
    drafts = resolution.divisions().stream().filter(d -> d.kind() != Division.Kind.ANNEX).toList();
    References references = new References(extraction, iris, eIds);
    Notes notes = new Notes(resolution, eIds);
    TextWriter words =
        new TextWriter(
            out, extraction, references, notes, outline, iris, Identification.work(resolution));
    identification = new Identification(out, resolution, iris, concepts.author());
    meta =
        new MetaWriter(
            out, identification, new History(out, metadata), concepts, references, notes, words);
    paragraphs = new BodyWriter(out, words, eIds);
  }

  void write() {
    out.block("statement", this::parts, "name", Concepts.camel(metadata.kind().label()));
  }

  private void parts() {
    Frame frame = new Frame(out, metadata, body);
    meta.write();
    frame.cover();
    frame.preface();
    paragraphs.preamble(speaker(), outline.preamble());
    paragraphs.body(outline.body(), "mainBody");
    frame.conclusions();
    if (!outline.annexes().isEmpty()) {
      out.block("attachments", () -> outline.annexes().forEach(this::annex));
    }
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
    out.block(
        "attachment",
        () -> {
          out.line("heading", () -> out.text(title(id)));
          out.block("doc", () -> annexParts(eId, nodes), "name", "annex");
        },
        "eId",
        eId);
  }

  /** "Draft resolution I"; "Annex", or where there are several "Annex II". */
  private String title(String id) {
    Optional<Division> draft = drafts.stream().filter(d -> d.id().equals(id)).findFirst();
    return draft.map(Statement::title).orElseGet(() -> annexTitle(id));
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

  private void annexParts(String eId, List<Node> nodes) {
    out.block("meta", () -> identification.write("!main/" + eId));
    paragraphs.body(nodes, eId + "__mainBody");
  }
}
