package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.text.Passage;

/**
 * Collects the paragraphs of a text or annex and gives each its id, its parent and its heading. The
 * reader decides what is a paragraph and what a heading.
 */
final class ParagraphList {
  private static final Pattern PART_LETTER = Pattern.compile("[A-Z]|[IVX]{1,5}\\.?");

  /** A table's notes bear single letters: "a From extrabudgetary funds." */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2}");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final UniqueIds ids;
  private final String prefix;
  private final @Nullable String annex;
  private int preambular;
  private int unnumbered;
  private final StringBuilder headings = new StringBuilder();
  private @Nullable String heading;
  private boolean underHeading;
  private @Nullable Paragraph last;
  private SubLevels subs = new SubLevels("");

  /** Of a division, or of the body. */
  ParagraphList(UniqueIds ids, @Nullable Division division) {
    this.ids = ids;
    this.prefix = division == null ? "" : division.id() + "/";
    this.annex = division == null || !division.isAside() ? null : division.id();
  }

  List<Paragraph> all() {
    return paragraphs;
  }

  /** A further text starts, as the parts A and B of one resolution do. */
  void restart() {
    headings.setLength(0);
    heading = null;
  }

  /** Headings that follow one another are one, but a part's letter starts a new one. */
  void heading(String words) {
    if (!underHeading || PART_LETTER.matcher(words).matches()) {
      headings.setLength(0);
    }
    headings.append(headings.length() == 0 ? "" : " ").append(words);
    heading = null;
    underHeading = true;
  }

  /** The text is made once for all paragraphs below a heading. */
  private @Nullable String heading() {
    if (heading == null && headings.length() > 0) {
      heading = headings.toString();
    }
    return heading;
  }

  /** Whether there is a paragraph that a sub-paragraph would belong to. */
  boolean hasParent() {
    return last != null;
  }

  /** A numbered paragraph; one of a report keeps the id of its number and enacts nothing. */
  void numbered(Passage p, Numbering n, ParagraphKind kind) {
    add("op" + n.label(), kind, n.label(), p.from(n.end()));
  }

  void sub(Passage p, Numbering n) {
    String parent = subs.parentOf(n.bare());
    String id = ids.unique(parent + "." + n.bare());
    subs.open(id, n.bare());
    add(id, ParagraphKind.SUB, n.label(), parent, p.from(n.end()));
  }

  /** A point of a list that bears a dash, or nothing, and no number. */
  void item(Passage p) {
    String parent = subs.parentOf("");
    add(ids.unique(parent + ".0"), ParagraphKind.SUB, null, parent, p);
  }

  void text(Passage p) {
    add("p" + ++unnumbered, ParagraphKind.TEXT, null, p);
  }

  void preambular(Passage p) {
    add("pp" + ++preambular, ParagraphKind.PREAMBULAR, null, p);
  }

  /** A preambular paragraph that has a number: its id counts on as that of any other. */
  void preambular(Passage p, Numbering n) {
    add("pp" + ++preambular, ParagraphKind.PREAMBULAR, n.label(), p.from(n.end()));
  }

  /**
   * A passage without a number behind an operative paragraph: the tail of that paragraph behind its
   * list ("and requests …"), which starts with a small letter; the text of a point whose list goes
   * on below it (S/RES/2149 (2014), paragraph 30 (a)); or a paragraph of its own.
   */
  void unnumbered(Passage p, EnactingVerb verb) {
    boolean open =
        last != null && last.kind() == ParagraphKind.OPERATIVE && !underHeading && !sentenceEnded();
    if (open && SMALL.matcher(p.words()).lookingAt()) {
      String tail = Objects.requireNonNull(last).id();
      subs = new SubLevels(tail);
      goesOn(p, tail);
    } else if (open && subs.innermost().isPresent() && !verb.enacts(p.words())) {
      goesOn(p, subs.innermost().get());
    } else {
      operative(p);
    }
  }

  private boolean sentenceEnded() {
    return paragraphs.get(paragraphs.size() - 1).text().text().endsWith(".");
  }

  private void goesOn(Passage p, String parent) {
    add(ids.unique(parent + ".0"), ParagraphKind.OPERATIVE, null, parent, p);
  }

  /** An operative paragraph without a number: the only one, or one between others. */
  private void operative(Passage p) {
    boolean first = last == null || last.kind() == ParagraphKind.PREAMBULAR;
    add("op" + (first ? "1" : "0." + ++unnumbered), ParagraphKind.OPERATIVE, null, p);
  }

  private void add(String wanted, ParagraphKind kind, @Nullable String number, Passage p) {
    String id = ids.unique(prefix + wanted);
    last = add(id, kind, number, null, p);
    subs = new SubLevels(id);
  }

  private Paragraph add(
      String id, ParagraphKind kind, @Nullable String number, @Nullable String parent, Passage p) {
    Paragraph paragraph =
        new Paragraph(id, kind, number, parent, annex, heading(), p.text(), p.calls(), p.italics());
    paragraphs.add(paragraph);
    underHeading = false;
    return paragraph;
  }
}
