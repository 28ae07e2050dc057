package org.mandategraph.write.akn;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.write.akn.Outline.Node;

/**
 * Writes the paragraphs: containers in the preamble; numbered paragraphs with lists of points in
 * the body, in sections where headings divide it.
 */
final class BodyWriter {
  private final XmlOut out;
  private final TextWriter words;
  private final EIds eIds;

  /** The heading that was written last; a paragraph under it does not repeat it. */
  private @Nullable String heading;

  BodyWriter(XmlOut out, TextWriter words, EIds eIds) {
    this.out = out;
    this.words = words;
    this.eIds = eIds;
  }

  /** The organ that speaks ("The General Assembly,") and the preambular paragraphs. */
  void preamble(@Nullable Body body, List<Node> nodes) {
    if (body == null && nodes.isEmpty()) {
      return;
    }
    out.block("preamble", "eId", "preamble_1");
    if (body != null) {
      formula(body);
    }
    for (Node node : nodes) {
      heading(newHeading(node.paragraph()));
      container(node);
    }
    out.end();
  }

  private void formula(Body body) {
    out.block("formula", "name", "enactingFormula", "eId", "preamble_1__formula_1");
    out.line("p");
    out.textInline("span", "The " + body.label(), "class", "italic");
    out.text(",");
    out.end();
    out.end();
  }

  /** The main body of the text or an annex. */
  void body(List<Node> nodes, String eId) {
    out.block("mainBody", "eId", eId);
    int at = 0;
    while (at < nodes.size()) {
      at = part(nodes, at, eId);
    }
    if (nodes.isEmpty()) {
      out.empty("p");
    }
    out.end();
  }

  /** Writes a paragraph, or, where a heading stands above it, all that stand under that heading. */
  private int part(List<Node> nodes, int from, String eId) {
    Node first = nodes.get(from);
    String title = newHeading(first.paragraph());
    if (title == null || first.paragraph().kind() == ParagraphKind.PREAMBULAR) {
      heading(title);
      node(first);
      return from + 1;
    }
    int to = from;
    while (to < nodes.size() && under(title, nodes.get(to).paragraph())) {
      to++;
    }
    out.block("section", "eId", eIds.unique(eId + "__section_1"));
    out.textLine("heading", title);
    nodes.subList(from, to).forEach(this::node);
    out.end();
    return to;
  }

  private static boolean under(@Nullable String title, Paragraph p) {
    return p.kind() != ParagraphKind.PREAMBULAR && Objects.equals(title, p.heading());
  }

  /** The heading above a paragraph; null where there is none or it has been written. */
  private @Nullable String newHeading(Paragraph p) {
    String above = p.heading();
    boolean written = Objects.equals(above, heading);
    heading = above;
    return written ? null : above;
  }

  private void heading(@Nullable String title) {
    if (title != null) {
      out.textLine("block", title, "name", "heading");
    }
  }

  private void node(Node node) {
    if (node.paragraph().kind() == ParagraphKind.PREAMBULAR) {
      container(node);
    } else {
      item("paragraph", node);
    }
  }

  private void item(String element, Node node) {
    out.block(element, "eId", node.eId());
    number(node);
    if (node.children().isEmpty()) {
      block("content", node, "__content");
    } else if (element.equals("paragraph")) {
      list(node, true);
    } else {
      block("intro", node, "__intro");
      list(node, false);
    }
    out.end();
  }

  /** In the United Nations' mark-up the list of a paragraph starts with its introduction. */
  private void list(Node node, boolean intro) {
    out.block("list", "eId", node.eId() + "__list_1");
    if (intro) {
      block("intro", node, "__list_1__intro");
    }
    for (Node child : node.children()) {
      String title = newHeading(child.paragraph());
      if (title != null) {
        out.textLine("crossHeading", title);
      }
      item("point", child);
    }
    out.end();
  }

  private void block(String element, Node node, String name) {
    out.block(element, "eId", node.eId() + name);
    words.paragraph(node.paragraph());
    out.end();
  }

  private void container(Node node) {
    String opening = words.opening(node.paragraph());
    String name = opening == null ? "preambular paragraph" : opening;
    out.block("container", "name", name, "eId", node.eId());
    words.paragraph(node.paragraph());
    items(node);
    out.end();
  }

  private void items(Node node) {
    if (node.children().isEmpty()) {
      return;
    }
    out.block("blockList", "eId", node.eId() + "__list_1");
    for (Node child : node.children()) {
      out.block("item", "eId", child.eId());
      number(child);
      words.paragraph(child.paragraph());
      items(child);
      out.end();
    }
    out.end();
  }

  private void number(Node node) {
    String number = node.paragraph().number();
    if (number != null) {
      boolean bare = Character.isLetterOrDigit(number.codePointBefore(number.length()));
      out.textLine("num", bare ? number + "." : number);
    }
  }
}
