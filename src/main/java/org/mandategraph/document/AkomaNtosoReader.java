package org.mandategraph.document;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Rebuilds the text from Akoma Ntoso as the United Nations uses it (AKN4UN): a {@code p} or heading
 * is a line, with the number before it; a call is where its note is written, and the notes come
 * after the text. Elements that say what a part of the text is become {@link MarkupElement}s.
 */
final class AkomaNtosoReader {
  private static final Set<String> LINES =
      Set.of("p", "heading", "subheading", "crossHeading", "block", "td", "th", "listIntroduction");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Inline elements that only say how words look, or represent something that is no text. */
  private static final Set<String> LOOKS =
      Set.of("span", "a", "i", "b", "u", "sup", "sub", "img", "eol", "authorialNote", "p");

  private static final Set<String> INLINE =
      Set.of("num", "docNumber", "docTitle", "docDate", "docAuthority", "docStatus", "session");

  /** Facts of the head that are kept; the rest describes the mark-up itself. */
  private static final Set<String> FACTS =
      Set.of("FRBRuri FRBRdate FRBRlanguage keyword step voting count organization".split(" ", -1));

  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          entry("i", Style.ITALIC),
          entry("italic", Style.ITALIC),
          entry("b", Style.BOLD),
          entry("bold", Style.BOLD),
          entry("u", Style.UNDERLINE),
          entry("underline", Style.UNDERLINE));
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern MARKER = Pattern.compile("[0-9]{1,3}|\\*{1,4}");

  private final SourceBuilder out;
  private final List<Element> notes = new ArrayList<>();
  private Role role = Role.BODY;
  private boolean afterNumber;

  private AkomaNtosoReader(SourceBuilder out) {
    this.out = out;
  }

  /** Reads a file. */
  static void read(byte[] bytes, SourceBuilder out) throws IOException, SAXException {
    AkomaNtosoReader reader = new AkomaNtosoReader(out);
    reader.element(AkomaNtosoXml.parse(bytes, 0));
    reader.endLine();
    for (int i = 0; i < reader.notes.size(); i++) {
      reader.note(reader.notes.get(i), i);
    }
  }

  private void element(Element e) {
    String name = e.getLocalName();
    if ("meta".equals(name)) {
      facts(e);
    } else if ("eol".equals(name)) {
      endLine();
      startLine(role, false);
    } else if ("authorialNote".equals(name)) {
      call(e);
    } else if (LINES.contains(name)) {
      line(e, name);
    } else if ("a".equals(name) && e.hasAttribute("href")) {
      out.startLink(e.getAttribute("href"));
      marked(e, name);
      out.endLink();
    } else {
      styled(e, name);
    }
  }

  /** A line's element; a number before it stays on the line. */
  private void line(Element e, String name) {
    if (!afterNumber) {
      endLine();
    }
    Role outer = role;
    startLine(CELLS.contains(name) ? Role.TABLE : role, !("p".equals(name) && isFurther(e)));
    marked(e, name);
    endLine();
    startLine(outer, true);
  }

  /** A second {@code p} continues the paragraph of the first, except on the cover page. */
  private static boolean isFurther(Element p) {
    return p.getParentNode() instanceof Element parent
        && !Set.of("coverPage", "preface", "conclusions", "formula").contains(parent.getLocalName())
        && Xml.child(parent, "p") != p;
  }

  private void styled(Element e, String name) {
    List<Style> styles = new ArrayList<>();
    for (String look : (name + " " + e.getAttribute("class")).split(" ", -1)) {
      Style style = STYLES.get(look);
      if (style != null && LOOKS.contains(name)) {
        styles.add(style);
        out.start(style);
      }
    }
    marked(e, name);
    styles.forEach(out::end);
  }

  private void marked(Element e, String name) {
    if (LOOKS.contains(name)) {
      children(e);
      return;
    }
    boolean own = !INLINE.contains(name) && !LINES.contains(name) && !insideLine(e);
    if (own && !afterNumber) {
      endLine();
    }
    int mark = out.startMark(name, attributes(e));
    if (!"num".equals(name) || !isRepeated(e)) {
      children(e);
    }
    if (own) {
      endLine();
    }
    out.endMark(mark);
    if (INLINE.contains(name)) {
      out.blank();
    }
    if ("num".equals(name)) {
      afterNumber = !out.lineIsEmpty();
    }
  }

  /** Some headings start with the number that is also an element of its own before them. */
  private static boolean isRepeated(Element num) {
    for (Node n = num.getNextSibling(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element next) {
        String number = squeezed(num.getTextContent());
        return LINES.contains(next.getLocalName())
            && !number.isEmpty()
            && squeezed(next.getTextContent()).startsWith(number);
      }
    }
    return false;
  }

  private static boolean insideLine(Element e) {
    for (Node n = e.getParentNode(); n instanceof Element parent; n = n.getParentNode()) {
      if (LINES.contains(parent.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private void children(Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        element(child);
      } else if (n instanceof CharacterData words) {
        afterNumber &= !out.text(words.getData());
      }
    }
  }

  private void call(Element note) {
    afterNumber = false;
    notes.add(note);
    out.start(Style.SUPERSCRIPT);
    out.text(marker(note, notes.size() - 1));
    out.end(Style.SUPERSCRIPT);
  }

  private static String marker(Element note, int index) {
    String marker = note.getAttribute("marker").strip();
    return MARKER.matcher(marker).matches() ? marker : String.valueOf((index + 1) % 1000);
  }

  private void note(Element note, int index) {
    startLine(Role.NOTE, true);
    out.text(marker(note, index) + " ");
    afterNumber = true;
    children(note);
    endLine();
  }

  private void endLine() {
    out.endLine();
    startLine(role, true);
    afterNumber = false;
  }

  private void startLine(Role lineRole, boolean starts) {
    role = lineRole;
    out.startLine(role, starts, null);
  }

  /** The facts of the head, as marks without a stretch; the job number is printed on each page. */
  private void facts(Element parent) {
    for (Element e : Xml.children(parent)) {
      String name = e.getLocalName();
      if (FACTS.contains(name)) {
        Map<String, String> attributes = new HashMap<>(attributes(e));
        if ("organization".equals(name)) {
          attributes.put(MarkupElement.WORDS, squeezed(e.getTextContent()));
        }
        out.endMark(out.startMark(name, attributes));
      } else if ("docketNumber".equals(name)) {
        startLine(Role.FURNITURE, true);
        marked(e, name);
        endLine();
        startLine(Role.BODY, true);
      }
      facts(e);
    }
  }

  private static String squeezed(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  private static Map<String, String> attributes(Element e) {
    return Xml.attributes(e)
        .filter(a -> !a.getNodeValue().isBlank())
        .collect(toMap(Node::getLocalName, a -> squeezed(a.getNodeValue()), (a, b) -> b));
  }
}
