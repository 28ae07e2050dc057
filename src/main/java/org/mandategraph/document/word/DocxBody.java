package org.mandategraph.document.word;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.LineWriter;
import org.mandategraph.document.Look;
import org.mandategraph.document.Role;
import org.w3c.dom.Element;

/**
 * Writes the paragraphs of one part of a document. Deleted and hidden text is left out, inserted
 * text kept, field codes left out and their results kept.
 */
final class DocxBody {
  /**
   * Elements that contain more of the same: tracked insertions, content controls, smart tags,
   * fields.
   */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "ins", "moveTo", "sdt", "sdtContent", "smartTag", "fldSimple", "customXml", "bdo", "dir");

  private final LineWriter out;
  private final DocxLook looks;
  private final DocxNumbers numbers;
  private final DocxNotes notes;
  private final @Nullable PackagePart part;
  private final FieldCodes fieldCodes = new FieldCodes();
  private String paragraphStyle = "";
  private String skipMark = "";

  DocxBody(
      LineWriter out,
      DocxLook looks,
      DocxNumbers numbers,
      DocxNotes notes,
      @Nullable PackagePart part) {
    this.out = out;
    this.looks = looks;
    this.numbers = numbers;
    this.notes = notes;
    this.part = part;
  }

  /** Writes paragraphs and tables; notes follow the paragraphs that call them. */
  void write(Element parent, Role role, Consumer<List<DocxNotes.Call>> noteWriter) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if ("p".equals(name)) {
        out.startLine(role, true, null);
        paragraph(child);
        out.endLine();
        noteWriter.accept(notes.takeWaiting());
      } else if ("tbl".equals(name)) {
        Role cell = role == Role.BODY ? Role.TABLE : role;
        for (Element row : Xml.children(child)) {
          if ("tr".equals(row.getLocalName())) {
            write(row, cell, noteWriter);
          }
        }
      } else if ("tc".equals(name) || TRANSPARENT.contains(name)) {
        write(child, role, noteWriter);
      }
    }
  }

  /** Writes a note: its marker first, plain, then its paragraphs. */
  void writeNote(Element note, String marker) {
    boolean first = true;
    skipMark = marker;
    for (Element child : Xml.children(note)) {
      if ("p".equals(child.getLocalName())) {
        out.startLine(Role.NOTE, first, null);
        if (first) {
          out.text(marker + " ", Look.PLAIN);
        }
        paragraph(child);
        out.endLine();
        first = false;
      }
    }
    skipMark = "";
  }

  private void paragraph(Element paragraph) {
    Element properties = Xml.child(paragraph, "pPr");
    paragraphStyle = Xml.value(properties, "pStyle");
    String number = numbers.next(properties);
    if (!number.isEmpty()) {
      out.text(number + " ", Look.PLAIN);
    }
    inline(paragraph, null);
  }

  private void inline(Element parent, @Nullable String href) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if ("r".equals(name)) {
        run(child, href);
      } else if ("hyperlink".equals(name)) {
        inline(child, target(child));
      } else if (TRANSPARENT.contains(name)) {
        inline(child, href);
      }
    }
  }

  private @Nullable String target(Element hyperlink) {
    String id = Xml.attribute(hyperlink, "id");
    PackageRelationship link = part == null || id.isEmpty() ? null : part.getRelationship(id);
    return link == null ? null : link.getTargetURI().toString();
  }

  private void run(Element run, @Nullable String href) {
    Element properties = Xml.child(run, "rPr");
    Look look = looks.of(properties, paragraphStyle, href);
    boolean customMark = false;
    for (Element child : Xml.children(run)) {
      switch (child.getLocalName()) {
        case "fldChar" -> field(Xml.attribute(child, "fldCharType"));
        case "footnoteReference", "endnoteReference" -> {
          customMark = !Xml.attribute(child, "customMarkFollows").isEmpty();
          String mark = notes.call(child, customMark ? text(run).strip() : "");
          out.text(mark, Look.RAISED);
        }
        default -> {
          if (!customMark && !fieldCodes.inCode() && !looks.hidden(properties)) {
            content(child, look);
          }
        }
      }
    }
  }

  private void content(Element element, Look look) {
    switch (element.getLocalName()) {
      case "t" -> words(Xml.text(element), look);
      case "tab", "ptab" -> out.text(" ", look);
      case "noBreakHyphen" -> out.text("-", look);
      case "cr" -> out.lineBreak();
      case "br" -> {
        if (Xml.attribute(element, "type").isEmpty()) {
          out.lineBreak();
        } else {
          out.text(" ", look);
        }
      }
      default -> {
        // Pictures, comments' marks and the like say nothing.
      }
    }
  }

  /** Leaves out a note's own mark that the author wrote: the marker is already written. */
  private void words(String text, Look look) {
    if (!skipMark.isEmpty() && !text.isBlank()) {
      boolean mark = look.raised() && text.strip().equals(skipMark);
      skipMark = "";
      if (mark) {
        return;
      }
    }
    out.text(text, look);
  }

  private static String text(Element run) {
    StringBuilder text = new StringBuilder();
    for (Element child : Xml.children(run)) {
      if ("t".equals(child.getLocalName())) {
        text.append(Xml.text(child));
      }
    }
    return text.toString();
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fieldCodes.begin();
      case "separate" -> fieldCodes.result();
      case "end" -> fieldCodes.end();
      default -> {
        // No other type is known.
      }
    }
  }
}
