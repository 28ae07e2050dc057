package org.mandategraph.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Role;
import org.mandategraph.document.Span;

/** A passage to which lines are joined one by one, without copying what is already there. */
final class PassageBuilder {
  private final Role role;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<NoteCall> calls = new ArrayList<>();
  private final List<Span> italics = new ArrayList<>();
  private final boolean bold;
  private final @Nullable Layout layout;

  /** Starts with a first line, which decides on role, weight and layout. */
  PassageBuilder(Passage first) {
    role = first.role();
    bold = first.bold();
    layout = first.layout();
    text.append(first.text());
    calls.addAll(first.calls());
    italics.addAll(first.italics());
  }

  /** Joins a passage to the end, as the two lines of one paragraph are joined. */
  void join(Passage more, LineEnds lineEnds) {
    lineEnds.join(text, more.text());
    int shift = text.length() - more.text().length();
    more.calls().forEach(c -> calls.add(c.shift(shift)));
    more.italics().forEach(s -> italics.add(s.shift(shift)));
  }

  Role role() {
    return role;
  }

  boolean bold() {
    return bold;
  }

  /** The text so far. */
  MappedText.Builder text() {
    return text;
  }

  /** The finished passage. */
  Passage build() {
    return new Passage(role, text.build(), calls, italics, bold, layout);
  }
}
