package org.mandategraph.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds a document from the XHTML that Tika's parsers write. A block element is a line. Our own
 * parsers say with {@code data-} attributes what they know of a line: {@code data-role}, {@code
 * data-starts}, and for pages {@code data-page}, {@code data-left}, {@code data-right}, {@code
 * data-baseline}, {@code data-size}.
 */
final class XhtmlHandler extends DefaultHandler {
  private static final Set<String> DROPPED =
      Set.of(
          "head",
          "script",
          "style",
          "nav",
          "noscript",
          "template",
          "form",
          "button",
          "svg",
          "iframe",
          "object");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "table",
          "caption",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "aside",
          "header",
          "footer",
          "hr",
          "address",
          "center",
          "figure",
          "body");
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
  private boolean broken;
  private @Nullable Boolean starts;
  private @Nullable Layout layout;

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
      endLine(true);
      String role = attributes.getValue("data-role");
      Role inherited = ROLES.getOrDefault(name, role());
      roles.push(role == null ? inherited : Role.valueOf(role));
      String start = attributes.getValue("data-starts");
      starts = start == null ? null : Boolean.valueOf(start);
      layout = layout(attributes);
      preformatted += "pre".equals(name) ? 1 : 0;
    } else if ("br".equals(name)) {
      endLine(false);
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
      endLine(true);
      preformatted -= "pre".equals(name) ? 1 : 0;
      if (roles.size() > 1) {
        roles.pop();
      }
    } else if ("a".equals(name)) {
      out.endLink();
    } else if (STYLES.containsKey(name)) {
      out.end(STYLES.get(name));
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (dropped > 0) {
      return;
    }
    int from = start;
    for (int i = start; i < start + length; i++) {
      boolean lineEnd = preformatted > 0 && ch[i] == '\n';
      if (lineEnd || isBlank(ch[i])) {
        append(ch, from, i);
        from = i + 1;
        if (lineEnd) {
          endLine(false);
        } else {
          out.blank();
        }
      }
    }
    append(ch, from, start + length);
  }

  private void append(char[] ch, int from, int to) throws SAXException {
    if (to > from) {
      out.append(new String(ch, from, to - from));
    }
  }

  /** Blanks, no-break ones too, and control characters. */
  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
  }

  private Role role() {
    Role role = roles.peek();
    return role == null ? Role.BODY : role;
  }

  /**
   * Ends the line at hand, if it has words.
   *
   * @param block whether the paragraph ends too, and not only its line
   */
  private void endLine(boolean block) {
    if (!out.lineIsEmpty()) {
      out.endLine(role(), starts != null ? starts : Boolean.valueOf(!broken), layout);
      broken = !block;
      starts = broken && starts != null ? Boolean.FALSE : starts;
    } else if (block) {
      broken = false;
    }
  }

  private static @Nullable Layout layout(Attributes attributes) {
    String page = attributes.getValue("data-page");
    if (page == null) {
      return null;
    }
    return new Layout(
        Integer.parseInt(page),
        number(attributes, "data-left"),
        number(attributes, "data-right"),
        number(attributes, "data-baseline"),
        number(attributes, "data-size"));
  }

  private static double number(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? 0 : Double.parseDouble(value);
  }
}
