package org.mandategraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Format;
import org.mandategraph.document.Line;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Language;

/**
 * Repairs a document's text: joins lines to passages, takes the notes out, joins paragraphs that a
 * page break divides, finds the footnote calls.
 */
public final class Repair {
  /** A note's marker, perhaps in brackets or before a slash. */
  private static final Pattern MARKER =
      Pattern.compile("\\[?([0-9]{1,3}|\\*{1,4})[.\\]/]?(?: |(?=\\p{Lu}))");

  private final LineText lineText;
  private final LineEnds lineEnds;
  private final List<PassageBuilder> passages = new ArrayList<>();
  private final List<PassageBuilder> notes = new ArrayList<>();
  private int lastBody = -1;

  private Repair(SourceDocument document, Language language) {
    lineText = new LineText(document);
    lineEnds = new LineEnds(document.text(), language);
  }

  /** The passages and notes of a document. Takes time linear in its text. */
  public static RepairedText repair(SourceDocument document) {
    String code = DocumentLanguage.code(document);
    Language language = Language.of(code);
    Repair repair = new Repair(document, language);
    PlainTextLines.withRoles(document, language).forEach(repair::add);
    List<Note> notes = repair.notes.stream().map(n -> note(n.build())).toList();
    List<Passage> passages = repair.passages.stream().map(PassageBuilder::build).toList();
    boolean plainText = document.format() == Format.TEXT;
    if (document.format() != Format.AKN) {
      passages =
          new BrokenParagraphs(repair.lineEnds, new TextBounds(language), plainText).join(passages);
    }
    return new RepairedText(
        plainText ? new GluedCalls(language).find(passages, notes) : passages, notes, code);
  }

  private void add(Line line) {
    Passage read = lineText.read(line);
    if (read.text().length() == 0 && read.calls().isEmpty()) {
      return;
    }
    boolean starts = !Boolean.FALSE.equals(line.startsParagraph());
    if (line.role() == Role.NOTE) {
      append(notes, notes.size() - 1, starts, read);
    } else {
      boolean body = line.role() == Role.BODY;
      append(passages, lastBody, starts || !body, read);
      if (body && (starts || lastBody < 0)) {
        lastBody = passages.size() - 1;
      }
    }
  }

  private void append(List<PassageBuilder> to, int last, boolean starts, Passage read) {
    if (starts || last < 0) {
      to.add(new PassageBuilder(read));
    } else {
      to.get(last).join(read, lineEnds);
    }
  }

  /** The marker is on the line or, in plain text, a superscript that was read as a call. */
  private static Note note(Passage passage) {
    if (!passage.calls().isEmpty() && passage.calls().get(0).position() == 0) {
      return new Note(passage.calls().get(0).marker(), passage.from(0).text());
    }
    Matcher m = MARKER.matcher(passage.words());
    return m.lookingAt()
        ? new Note(m.group(1), passage.from(m.end()).text())
        : new Note("", passage.text());
  }
}
