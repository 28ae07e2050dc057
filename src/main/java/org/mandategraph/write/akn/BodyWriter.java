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
    out.block(
        "preamble",
        () -> {
          if (body != null) {
            formula(body);
          }
          for (Node node : nodes) {
            heading(newHeading(node.paragraph()));
            container(node);
          }
        },
        "eId",
        "preamble_1");
  }

  private void formula(Body body) {
    out.block(
        "formula",
        () ->
            out.line(
                "p",
                () -> {
                  out.inline("span", () -> out.text("The " + body.label()), "class", "italic");
                  out.text(",");
                }),
        "name",
        "enactingFormula",
        "eId",
        "preamble_1__formula_1");
  }

  /** The main body of the text or an annex. */
  void body(List<Node> nodes, String eId) {
    out.block(
        "mainBody",
        () -> {
          int at = 0;
          while (at < nodes.size()) {
            at = part(nodes, at, eId);
          }
          if (nodes.isEmpty()) {
            out.empty("p");
          }
        },
        "eId",
        eId);
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
    List<Node> section = nodes.subList(from, to);
    out.block(
        "section",
        () -> {
          out.line("heading", () -> out.text(title));
          section.forEach(this::node);
        },
        "eId",
        eIds.unique(eId + "__section_1"));
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
      out.line("block", () -> out.text(title), "name", "heading");
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
    out.block(
        element,
        () -> {
          if (node.paragraph().number() != null) {
            number(node.paragraph().number());
          }
          if (node.children().isEmpty()) {
            block("content", node, "__content");
          } else if (element.equals("paragraph")) {
            list(node, true);
          } else {
            block("intro", node, "__intro");
            list(node, false);
          }
        },
        "eId",
        node.eId());
  }

  /** In the United Nations' mark-up the list of a paragraph starts with its introduction. */
  private void list(Node node, boolean intro) {
    out.block(
        "list",
        () -> {
          if (intro) {
            block("intro", node, "__list_1__intro");
          }
          for (Node child : node.children()) {
            String title = newHeading(child.paragraph());
            if (title != null) {
              out.line("crossHeading", () -> out.text(title));
            }
            item("point", child);
          }
        },
        "eId",
        node.eId() + "__list_1");
  }

  private void block(String element, Node node, String name) {
    out.block(element, () -> words.paragraph(node.paragraph()), "eId", node.eId() + name);
  }

  private void container(Node node) {
    String opening = words.opening(node.paragraph());
    out.block(
        "container",
        () -> {
          words.paragraph(node.paragraph());
          items(node);
        },
        "name",
        opening == null ? "preambular paragraph" : opening,
        "eId",
        node.eId());
  }

  private void items(Node node) {
    if (node.children().isEmpty()) {
      return;
    }
    out.block(
        "blockList",
        () -> {
          for (Node child : node.children()) {
            out.block(
                "item",
                () -> {
                  if (child.paragraph().number() != null) {
                    number(child.paragraph().number());
                  }
                  words.paragraph(child.paragraph());
                  items(child);
                },
                "eId",
                child.eId());
          }
        },
        "eId",
        node.eId() + "__list_1");
  }

  private void number(String number) {
    boolean bare = Character.isLetterOrDigit(number.codePointBefore(number.length()));
    out.line("num", () -> out.text(bare ? number + "." : number));
  }
}
