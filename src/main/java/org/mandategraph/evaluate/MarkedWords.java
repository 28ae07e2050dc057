package org.mandategraph.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.evaluate.ComparedText.ComparedKind;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

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

  /**
   * The paragraph that the words make; none where there are no words.
   *
   * @param act the words that open it; if empty, the first words in italics
   */
  Optional<ComparedParagraph> paragraph(ComparedKind kind, @Nullable String number, String act) {
    String words = words();
    String opening = act.isEmpty() && firstItalics != null ? firstItalics : act;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new ComparedParagraph(kind, number, words, opening, cited, notes));
  }

  /** Without calls. */
  private String words() {
    return Folding.squeeze(text.toString());
  }

  private void read(Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        element(child);
      } else if (n instanceof Text words) {
        text.append(words.getData());
      }
    }
  }

  private void element(Element e) {
    switch (e.getLocalName()) {
      case "authorialNote" -> {
        note(e);
        return;
      }
      case "a" ->
          SymbolLinks.symbol(e.getAttribute("href")).ifPresent(s -> cited.add(Folding.key(s)));
      case "span" -> {
        if (e.getAttribute("class").equals("italic") && firstItalics == null) {
          firstItalics = COMMAS.matcher(Markup.words(e)).replaceAll("");
        }
      }
      case "eol" -> text.append(' ');
      default -> {}
    }
    read(e);
  }

  private void note(Element e) {
    String marker = e.getAttribute("marker");
    MarkedWords words = new MarkedWords(footnotes);
    words.read(e);
    notes.add(marker);
    footnotes.put(marker, new ComparedNote(words.words(), words.cited));
  }
}
