package org.mandategraph.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a paragraph or note of the mark-up, and what they cite and call. */
final class MarkedWords {
  private static final Pattern COMMAS = Pattern.compile("\\A[ ,]++|(?<![ ,])[ ,]++\\z");

  private final Map<String, ComparedNote> footnotes;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> cited = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private @Nullable String firstItalics;

  private MarkedWords(Map<String, ComparedNote> footnotes) {
    this.footnotes = footnotes;
  }

  /**
   * Reads the parts of a paragraph, a blank between two.
   *
   * @param footnotes gets the notes that are called
   */
  static MarkedWords of(List<Element> parts, Map<String, ComparedNote> footnotes) {
    MarkedWords words = new MarkedWords(footnotes);
    for (Element part : parts) {
      words.read(part);
      words.text.append(' ');
    }
    return words;
  }

  /** The words without calls. */
  String text() {
    return Folding.squeeze(text.toString());
  }

  /** Keys of the linked documents. */
  Set<String> cited() {
    return cited;
  }

  /** Markers of the notes called. */
  Set<String> notes() {
    return notes;
  }

  /** The first words in italics, as a rule the paragraph's act; empty where there are none. */
  String firstItalics() {
    return firstItalics == null ? "" : COMMAS.matcher(firstItalics).replaceAll("");
  }

  private void read(Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        element(child);
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(n.getNodeValue());
      }
    }
  }

  private void element(Element e) {
    switch (Markup.name(e)) {
      case "authorialNote" -> note(e);
      case "a" -> {
        SymbolLinks.symbol(e.getAttribute("href")).ifPresent(s -> cited.add(Folding.key(s)));
        read(e);
      }
      case "span" -> {
        if (e.getAttribute("class").equals("italic") && firstItalics == null) {
          firstItalics = Markup.words(e);
        }
        read(e);
      }
      case "eol" -> {
        text.append(' ');
        read(e);
      }
      default -> read(e);
    }
  }

  private void note(Element e) {
    String marker = e.getAttribute("marker");
    MarkedWords words = new MarkedWords(footnotes);
    words.read(e);
    notes.add(marker);
    footnotes.put(marker, new ComparedNote(words.text(), words.cited()));
  }
}
