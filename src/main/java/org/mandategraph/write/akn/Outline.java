package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;

/**
 * A resolution's paragraphs as the tree that Akoma Ntoso makes of them, each with its eId. The eId
 * follows the paragraph's number: {@code preamble_1__container_3}, {@code mainBody__para_5}, {@code
 * mainBody__para_5__list_1__point_a}, {@code annex_1__mainBody__para_2}; a paragraph without a
 * number is counted ({@code para_p3}).
 */
final class Outline {
  /** A paragraph with its sub-paragraphs. */
  record Node(Paragraph paragraph, String eId, int depth, List<Node> children) {}

  /**
   * Deeper points are written at this depth: no resolution is so deep, but a hostile text may be.
   */
  private static final int DEEPEST = 8;

  private final List<Node> preamble = new ArrayList<>();
  private final List<Node> body = new ArrayList<>();
  private final Map<String, List<Node>> annexes = new LinkedHashMap<>();
  private final Map<String, Node> byId = new HashMap<>();
  private final Map<String, Node> parents = new HashMap<>();
  private final EIds eIds;

  Outline(Resolution resolution, EIds eIds) {
    this.eIds = eIds;
    resolution.paragraphs().forEach(this::add);
  }

  /** The preambular paragraphs at the start. */
  List<Node> preamble() {
    return preamble;
  }

  /** All behind them but the annexes; the parts of a resolution may have preambles of their own. */
  List<Node> body() {
    return body;
  }

  /** The paragraphs of the annexes, by the annex's id. */
  Map<String, List<Node>> annexes() {
    return annexes;
  }

  /** The eId of the paragraph or annex with this id, or null. */
  @Nullable String eId(String id) {
    Node node = byId.get(id);
    return node != null ? node.eId() : annexes.containsKey(id) ? annex(id) : null;
  }

  /** {@code annex_1} for {@code annex1}. */
  static String annex(String id) {
    return EIds.token(id).replaceFirst("^annex-?(?=[0-9])", "annex_");
  }

  private void add(Paragraph p) {
    Node parent = parent(p);
    Node node = new Node(p, eIds.unique(wanted(p, parent)), depth(parent), new ArrayList<>());
    if (parent != null) {
      parents.put(p.id(), parent);
      parent.children().add(node);
    } else {
      siblings(p).add(node);
    }
    byId.putIfAbsent(p.id(), node);
  }

  private @Nullable Node parent(Paragraph p) {
    Node parent = p.parent() == null ? null : byId.get(p.parent());
    return parent != null && parent.depth() == DEEPEST
        ? parents.get(parent.paragraph().id())
        : parent;
  }

  private static int depth(@Nullable Node parent) {
    return parent == null ? 0 : parent.depth() + 1;
  }

  private List<Node> siblings(Paragraph p) {
    if (p.annex() != null) {
      return annexes.computeIfAbsent(p.annex(), a -> new ArrayList<>());
    }
    return inPreamble(p) ? preamble : body;
  }

  private boolean inPreamble(Paragraph p) {
    return p.kind() == ParagraphKind.PREAMBULAR && p.annex() == null && body.isEmpty();
  }

  private String wanted(Paragraph p, @Nullable Node parent) {
    if (parent != null) {
      String label = p.id().substring(p.id().lastIndexOf('.') + 1);
      return parent.eId() + "__list_1__point_" + EIds.token(label);
    }
    if (inPreamble(p)) {
      return "preamble_1__container_" + (preamble.size() + 1);
    }
    String start = p.annex() == null ? "" : annex(p.annex()) + "__";
    String id = EIds.token(p.id().substring(p.id().lastIndexOf('/') + 1));
    String name = p.kind() == ParagraphKind.PREAMBULAR ? "container_" : "para_";
    return start + "mainBody__" + name + id.replaceFirst("^(?:op|pp)(?=[^-])", "");
  }
}
