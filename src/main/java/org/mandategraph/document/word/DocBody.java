package org.mandategraph.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;
import org.mandategraph.document.Look;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;

/**
 * Writes the paragraphs of an OLE2 Word file. The file keeps the place of a note's call and the
 * order of the notes, not their numbers: they are counted.
 */
final class DocBody {
  private static final int SUPERSCRIPT = 1;
  private static final char NOTE_CALL = 2;
  private static final char LINE_BREAK = 0x0B;
  private static final char HYPHEN = 0x1E;

  private record Call(int note, String marker) {}

  private final HWPFDocument document;
  private final SourceBuilder out;
  private final ListManager lists;
  private final Notes footnotes;
  private final List<Call> waiting = new ArrayList<>();
  private final FieldCodes fieldCodes = new FieldCodes();
  private int counted;
  private boolean inNote;

  DocBody(HWPFDocument document, SourceBuilder out) {
    this.document = document;
    this.out = out;
    this.lists = new ListManager(document);
    this.footnotes = document.getFootnotes();
  }

  /** Writes paragraphs, each followed by the notes that it calls. */
  void write(Range range, Role role) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      Role here = role == Role.BODY && paragraph.isInTable() ? Role.TABLE : role;
      out.startLine(here, true, null);
      if (paragraph.isInList()) {
        String number = lists.getFormattedNumber(paragraph);
        out.text(number == null ? "" : number.strip() + " ", Look.PLAIN);
      }
      runs(paragraph);
      out.endLine();
      waiting.forEach(this::writeNote);
      waiting.clear();
    }
  }

  private void writeNote(Call call) {
    Range all = document.getFootnoteRange();
    Range note =
        new Range(
            all.getStartOffset() + footnotes.getNoteTextStartOffset(call.note()),
            all.getStartOffset() + footnotes.getNoteTextEndOffset(call.note()),
            document);
    inNote = true;
    for (int i = 0; i < note.numParagraphs(); i++) {
      out.startLine(Role.NOTE, i == 0, null);
      if (i == 0) {
        out.text(call.marker() + " ", Look.PLAIN);
      }
      runs(note.getParagraph(i));
      out.endLine();
    }
    inNote = false;
  }

  private void runs(Range paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
      Look look = new Look(run.isItalic(), run.isBold(), raised, null);
      if (!run.isVanished() && !run.isMarkedDeleted()) {
        characters(run, look);
      }
    }
  }

  private void characters(CharacterRun run, Look look) {
    StringBuilder words = new StringBuilder();
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int note = inNote ? -1 : footnotes.getNoteIndexByAnchorPosition(run.getStartOffset() + i);
      if (fieldCodes.take(c) || (note < 0 && fieldCodes.inCode())) {
        continue;
      }
      if (note < 0 && c != LINE_BREAK) {
        words.append(c == HYPHEN ? '-' : printed(c));
        continue;
      }
      out.text(words.toString(), look);
      words.setLength(0);
      if (note >= 0) {
        call(note, c);
      } else {
        out.endLine();
      }
    }
    out.text(words.toString(), look);
  }

  private void call(int note, char anchor) {
    String marker = anchor == NOTE_CALL ? Integer.toString(++counted) : String.valueOf(anchor);
    waiting.add(new Call(note, marker));
    out.text(marker, Look.RAISED);
  }

  /** Characters below the blank are marks of Word's own: cells, pictures, notes. */
  private static String printed(char c) {
    boolean blank = c == '\t' || c == '\r' || c == '\f';
    return c < ' ' ? (blank ? " " : "") : String.valueOf(c);
  }
}
