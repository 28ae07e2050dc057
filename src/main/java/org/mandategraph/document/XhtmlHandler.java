package org.mandategraph.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds a document from the XHTML events that Tika's parsers send. A block element is a line. Of
 * attributes only the target of a link is read: a web page cannot say what a line is.
 */
final class XhtmlHandler extends DefaultHandler {
  private static final Set<String> DROPPED =
      words("head script style nav noscript template form button svg iframe object");
  private static final Set<String> BLOCKS =
      words(
          "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd td th tr table caption blockquote pre section"
              + " article main aside header footer hr address center figure body");
  private static final Map<String, Style> STYLES =
      Map.of(
          "i", Style.ITALIC,
          "em", Style.ITALIC,
          "cite", Style.ITALIC,
          "b", Style.BOLD,
          "strong", Style.BOLD,
          "u", Style.UNDERLINE,
          "sup", Style.SUPERSCRIPT);
  private static final Map<String, Role> ROLES =
      Map.of(
          "td", Role.TABLE, "th", Role.TABLE, "header", Role.FURNITURE, "footer", Role.FURNITURE);

  private final SourceBuilder out;
  private final Deque<Role> roles = new ArrayDeque<>();
  private int dropped;
  private int preformatted;

  XhtmlHandler(SourceBuilder out) {
    this.out = out;
    roles.push(Role.BODY);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (dropped > 0 || DROPPED.contains(name)) {
      dropped++;
      return;
    }
    if (BLOCKS.contains(name)) {
      out.endLine();
      roles.push(ROLES.getOrDefault(name, role()));
      out.startLine(role(), true, null);
      preformatted += "pre".equals(name) ? 1 : 0;
    } else if ("br".equals(name)) {
      out.endLine();
    } else if ("a".equals(name) && attributes.getValue("href") != null) {
      out.startLink(attributes.getValue("href"));
    } else if (STYLES.containsKey(name)) {
      out.start(STYLES.get(name));
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (dropped > 0) {
      dropped--;
    } else if (BLOCKS.contains(name)) {
      out.endLine();
      preformatted -= "pre".equals(name) ? 1 : 0;
      if (roles.size() > 1) {
        roles.pop();
      }
      out.startLine(role(), true, null);
    } else if ("a".equals(name)) {
      out.endLink();
    } else if (STYLES.containsKey(name)) {
      out.end(STYLES.get(name));
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (dropped > 0) {
      return;
    }
    String text = new String(ch, start, length);
    String[] lines = preformatted > 0 ? text.split("\n", -1) : new String[] {text};
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.endLine();
      }
      out.text(lines[i]);
    }
  }

  private Role role() {
    return roles.getFirst();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
