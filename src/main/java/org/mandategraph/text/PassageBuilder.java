package org.mandategraph.text;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.document.Span;

/** A passage to which lines are joined one by one, without copying what is already there. */
final class PassageBuilder {
  private final Passage first;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<NoteCall> calls;
  private final List<Span> italics;

  /** Starts with a first line, which decides on role, weight and layout. */
  PassageBuilder(Passage first) {
    this.first = first;
    text.append(first.text());
    calls = new ArrayList<>(first.calls());
    italics = new ArrayList<>(first.italics());
  }

  /** Joins a passage to the end, as the two lines of one paragraph are joined. */
  void join(Passage more, LineEnds lineEnds) {
    lineEnds.join(text, more.text());
    int shift = text.length() - more.text().length();
    more.calls().forEach(c -> calls.add(c.shift(shift)));
    more.italics().forEach(s -> italics.add(s.shift(shift)));
  }

  Passage first() {
    return first;
  }

  /** The text so far. */
  MappedText.Builder text() {
    return text;
  }

  /** The finished passage. */
  Passage build() {
    return new Passage(first.role(), text.build(), calls, italics, first.bold(), first.layout());
  }
}
