package org.mandategraph.write.akn;

import org.mandategraph.structure.Footnote;

/** Writes the metadata: what the text is, what it speaks of, and the notes that nothing calls. */
final class MetaWriter {
  private static final String SOURCE = "#mandategraph";

  private final XmlOut out;
  private final Identification identification;
  private final History history;
  private final Concepts concepts;
  private final References references;
  private final Notes notes;
  private final TextWriter words;

  MetaWriter(
      XmlOut out,
      Identification identification,
      History history,
      Concepts concepts,
      References references,
      Notes notes,
      TextWriter words) {
    this.out = out;
    this.identification = identification;
    this.history = history;
    this.concepts = concepts;
    this.references = references;
    this.notes = notes;
    this.words = words;
  }

  void write() {
    out.block("meta", this::parts);
  }

  private void parts() {
    identification.write("!main");
    history.write();
    out.block("references", this::declarations, "source", SOURCE);
    if (!notes.uncalled().isEmpty()) {
      out.block("notes", () -> notes.uncalled().forEach(this::note), "source", SOURCE);
    }
  }

  private void declarations() {
    concepts.write(out);
    references.write(out);
  }

  private void note(Footnote note) {
    out.block("note", () -> words.uncalled(note), "marker", note.marker());
  }
}
