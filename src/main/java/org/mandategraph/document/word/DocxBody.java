package org.mandategraph.document.word;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Look;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;
import org.mandategraph.document.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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

  private static final Map<String, Character> FIELDS =
      Map.of("begin", FieldCodes.BEGIN, "separate", FieldCodes.RESULT, "end", FieldCodes.END);

  private final SourceBuilder out;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes;
  private FieldCodes fieldCodes = new FieldCodes();
  private @Nullable PackagePart part;
  private String paragraphStyle = "";
  private String skipMark = "";

  DocxBody(XWPFDocument document, SourceBuilder out) {
    this.out = out;
    styles = new DocxStyles(document.getStyles());
    numbers = new DocxNumbers(styles, document.getNumbering());
    notes = new DocxNotes(document);
  }

  /** Writes a part of the package, of which a node contains the text. */
  void write(PackagePart from, Node content, Role role) {
    fieldCodes = new FieldCodes();
    part = from;
    if (content instanceof Element parent) {
      write(parent, role);
    }
  }

  /** Writes paragraphs and tables; notes follow the paragraphs that call them. */
  private void write(Element parent, Role role) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if ("p".equals(name)) {
        out.startLine(role, true, null);
        paragraph(child);
        out.endLine();
        notes.takeWaiting().forEach(this::writeNote);
      } else if ("tbl".equals(name)) {
        Role cell = role == Role.BODY ? Role.TABLE : role;
        for (Element row : Xml.children(child)) {
          if ("tr".equals(row.getLocalName())) {
            write(row, cell);
          }
        }
      } else if ("tc".equals(name) || TRANSPARENT.contains(name)) {
        write(child, role);
      }
    }
  }

  /**
   * Writes a note: its marker first, plain, then its paragraphs. Its fields are its own, and the
   * targets of its links are not read.
   */
  private void writeNote(DocxNotes.Called called) {
    FieldCodes outer = fieldCodes;
    PackagePart outerPart = part;
    part = null;
    fieldCodes = new FieldCodes();
    skipMark = called.marker();
    String marker = called.marker() + " ";
    for (Element child : Xml.children(called.note())) {
      if ("p".equals(child.getLocalName())) {
        out.startLine(Role.NOTE, !marker.isEmpty(), null);
        out.text(marker, Look.PLAIN);
        paragraph(child);
        out.endLine();
        marker = "";
      }
    }
    skipMark = "";
    fieldCodes = outer;
    part = outerPart;
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
    Look look = styles.look(properties, paragraphStyle, href);
    boolean customMark = false;
    for (Element child : Xml.children(run)) {
      switch (child.getLocalName()) {
        case "fldChar" ->
            fieldCodes.take(FIELDS.getOrDefault(Xml.attribute(child, "fldCharType"), ' '));
        case "footnoteReference", "endnoteReference" -> {
          customMark = !Xml.attribute(child, "customMarkFollows").isEmpty();
          String mark = notes.call(child, customMark ? text(run).strip() : "");
          out.text(mark, Look.RAISED);
        }
        default -> {
          if (!customMark
              && !fieldCodes.inCode()
              && !Boolean.TRUE.equals(Xml.toggle(properties, "vanish"))) {
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
      case "cr" -> out.endLine();
      case "br" -> {
        if (Xml.attribute(element, "type").isEmpty()) {
          out.endLine();
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
    return Xml.children(run).stream()
        .filter(child -> "t".equals(child.getLocalName()))
        .map(Xml::text)
        .collect(joining());
  }
}
