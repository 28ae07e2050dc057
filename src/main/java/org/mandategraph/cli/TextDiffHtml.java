package org.mandategraph.cli;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandategraph.lineage.ChangeKind;
import org.mandategraph.lineage.ParagraphRevision;
import org.mandategraph.lineage.WordDifference;

/**
 * A comparison of two texts as a page that needs nothing else. What was taken out and put in is
 * marked by the elements that HTML has for it, so that it is told without colours too.
 */
final class TextDiffHtml {
  private static final String STYLE =
      "body{font:1rem/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.5rem;border-top:1px solid #bbb}"
          + "ins{background:#d7f2d7}del{background:#f9d9d9}"
          + ".place{white-space:nowrap;font-variant-numeric:tabular-nums}";

  private final XMLStreamWriter out;

  private TextDiffHtml(XMLStreamWriter out) {
    this.out = out;
  }

  static String write(TextDiff diff) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new TextDiffHtml(out).page(diff);
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a page in memory cannot fail to be written", e);
    }
    return "<!DOCTYPE html>\n" + text + "\n";
  }

  private void page(TextDiff diff) throws XMLStreamException {
    String heading = diff.earlier().id() + " → " + diff.later().id();
    out.writeStartElement("html");
    out.writeAttribute("lang", "en");
    out.writeStartElement("head");
    out.writeEmptyElement("meta");
    out.writeAttribute("charset", "utf-8");
    out.writeEmptyElement("meta");
    out.writeAttribute("name", "viewport");
    out.writeAttribute("content", "width=device-width, initial-scale=1");
    element("title", heading);
    element("style", STYLE);
    out.writeEndElement();
    out.writeStartElement("body");
    element("h1", heading);
    String title = diff.later().title();
    if (title != null) {
      element("p", title);
    }
    element("p", diff.summary());
    table(diff);
    out.writeEndElement();
    out.writeEndElement();
  }

  private void table(TextDiff diff) throws XMLStreamException {
    out.writeStartElement("table");
    out.writeStartElement("thead");
    out.writeStartElement("tr");
    for (String column : new String[] {"From", "To", "Change", "Words"}) {
      out.writeStartElement("th");
      out.writeAttribute("scope", "col");
      out.writeCharacters(column);
      out.writeEndElement();
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeStartElement("tbody");
    for (ParagraphRevision revision : diff.revisions()) {
      row(revision);
    }
    out.writeEndElement();
    out.writeEndElement();
  }

  private void row(ParagraphRevision revision) throws XMLStreamException {
    out.writeStartElement("tr");
    place(revision.earlier().map(p -> p.id()).orElse("–"));
    place(revision.later().map(p -> p.id()).orElse("–"));
    boolean inexact = revision.carried() && !revision.changes().contains(ChangeKind.VERBATIM);
    String similarity = inexact ? String.format(Locale.ROOT, " (%.2f)", revision.similarity()) : "";
    element("td", TextDiff.changes(revision) + similarity);
    out.writeStartElement("td");
    for (WordDifference.Piece piece : TextDiff.pieces(revision)) {
      switch (piece.fate()) {
        case KEPT -> out.writeCharacters(piece.words());
        case REMOVED -> element("del", piece.words());
        case ADDED -> element("ins", piece.words());
      }
      out.writeCharacters(" ");
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void place(String id) throws XMLStreamException {
    out.writeStartElement("td");
    out.writeAttribute("class", "place");
    out.writeCharacters(id);
    out.writeEndElement();
  }

  private void element(String name, String words) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(words);
    out.writeEndElement();
  }
}
