package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.MarkupElement;
import org.mandategraph.document.Role;
import org.mandategraph.structure.DocumentParts.DivisionText;
import org.mandategraph.text.Passage;

/**
 * Reads paragraphs by the mark-up that encloses them: containers of the preamble, paragraphs and
 * points of the body with their numbers, headings, attachments as annexes. Ids follow the same
 * rules as in a text without mark-up.
 */
final class MarkedParagraphs {
  private static final Set<String> OUTSIDE =
      Set.of("coverPage", "preface", "conclusions", "formula");
  private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]{1,14}(?: [IVX0-9]{1,4})?");
  private static final Pattern PARAGRAPH = Pattern.compile("([0-9]{1,3})\\s?[.\\-–]?");

  /** Some Arabic texts have the number in the words: "1 - ". */
  private static final Pattern IN_TEXT = Pattern.compile("([0-9]{1,3})(?:\\.|\\s-)\\s(?=\\p{L})");

  /** Some numbers have lost their full stop: "13 Urges all States" (S/RES/1643 (2005)). */
  private static final Pattern BARE =
      Pattern.compile("([0-9]{1,3})\\s?\\.?(?=\\s?\\p{Lu}\\p{Ll})\\s?");

  private static final Pattern SUB =
      Pattern.compile("\\(?([\\p{L}\\p{Nd}]{1,7})\\)\\.?|(\\p{Ll})\\.");

  private final LanguageRules rules;
  private final MarkFinder marks;
  private final OpenMarks open;
  private final UniqueIds ids;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private ParagraphList list;
  private @Nullable MarkupElement attachment;
  private @Nullable MarkupElement component;
  private final List<Division> divisions = new ArrayList<>();
  private final List<DraftText> drafts = new ArrayList<>();
  private @Nullable MarkupElement draftMark;
  private int annexes;
  private boolean annexStarts;

  private MarkedParagraphs(MarkFinder marks, UniqueIds ids, LanguageRules rules) {
    this.rules = rules;
    this.marks = marks;
    this.open = new OpenMarks(marks.all());
    this.ids = ids;
    this.list = new ParagraphList(ids, null);
  }

  /** The paragraphs, annexes behind the body. */
  static BodyText read(
      MarkFinder marks, List<Passage> passages, UniqueIds ids, LanguageRules rules) {
    MarkedParagraphs reader = new MarkedParagraphs(marks, ids, rules);
    for (Passage p : passages) {
      reader.open.advance(p.text().source().start());
      if (p.role() == Role.BODY && p.text().length() > 0) {
        reader.next(p);
      }
    }
    reader.paragraphs.addAll(reader.list.all());
    for (DivisionText draft : RecommendedDrafts.divide(reader.drafts, ids)) {
      reader.divisions.add(draft.division());
      reader.paragraphs.addAll(
          ParagraphReader.read(draft.passages(), ids, draft.division(), false, rules));
    }
    return new BodyText(reader.paragraphs, reader.divisions);
  }

  private void next(Passage p) {
    enter();
    if (recommended(p)) {
      return;
    }
    if (open.inside("preface") && component != null) {
      LetteredParts.named(p.words(), null).ifPresent(this::part);
      list.heading(p.words());
    } else if (OUTSIDE.stream().anyMatch(open::inside)) {
      return;
    } else if (inSectionPreamble()) {
      list.preambular(p);
    } else if (HEADINGS.stream().anyMatch(open::inside)) {
      heading(p);
    } else if (open.inside("preamble") || open.inside("mainBody")) {
      paragraph(p);
    }
  }

  /** The preamble of a section is marked up as headings that say what they are (A/RES/75/253). */
  private boolean inSectionPreamble() {
    MarkupElement heading = open.last("crossHeading");
    return heading != null && heading.is("crossHeading", "refersTo", "#preamble");
  }

  /** Starts another annex, or another text of several, where the mark-up does. */
  private void enter() {
    MarkupElement in = open.last("attachment");
    if (in != null && !in.equals(attachment)) {
      annex();
    }
    attachment = in;
    MarkupElement part = open.last("component");
    if (part != null && !part.equals(component)) {
      list.restart();
    }
    component = part;
  }

  /**
   * A draft that the text recommends to another organ is embedded in a paragraph (E/RES/2022/14) or
   * a component (E/RES/2021/20): its passages are read as a text of its own.
   */
  private boolean recommended(Passage p) {
    MarkupElement component = draftComponent();
    MarkupElement in = component != null ? component : open.last("embeddedStructure");
    if (in == null) {
      return false;
    }
    if (!in.equals(draftMark)) {
      if (component == null && !rules.isFormula(p)) {
        return false;
      }
      drafts.add(new DraftText(Division.Kind.DRAFT_RESOLUTION, null, rules));
      draftMark = in;
    }
    if (!open.inside("coverPage") && !open.inside("conclusions")) {
      drafts.get(drafts.size() - 1).add(p);
    }
    return true;
  }

  private @Nullable MarkupElement draftComponent() {
    MarkupElement statement = open.inside("component") ? open.last("statement") : null;
    return statement != null && statement.is("statement", "name", "draft resolution")
        ? statement
        : null;
  }

  private void part(Division part) {
    paragraphs.addAll(list.all());
    divisions.add(part);
    list = new ParagraphList(ids, part);
  }

  private void annex() {
    part(Division.annex("annex" + ++annexes));
    annexStarts = true;
  }

  /** An annex's first heading is the word "Annex", in whatever language, and perhaps a number. */
  private void heading(Passage p) {
    boolean isName = annexStarts && NAME.matcher(p.words()).matches();
    if (rules.heading().isAnnex(p.words()) && !annexStarts) {
      annex();
    } else if (!isName) {
      list.heading(p.words());
    }
    annexStarts = false;
  }

  private void paragraph(Passage p) {
    annexStarts = false;
    MarkupElement num = numberOf(p);
    String written = num == null ? "" : marks.words(num);
    Matcher number = PARAGRAPH.matcher(written);
    Matcher inText = IN_TEXT.matcher(p.words());
    Matcher bare = BARE.matcher(p.words());
    Matcher sub = SUB.matcher(written);
    Optional<Numbering> unmarked = num == null ? Numbering.of(p.words()) : Optional.empty();
    int end = num == null ? 0 : Math.min(written.length(), p.text().length());
    Passage words = p.from(end);
    if (words.text().length() == 0 || ParagraphReader.isStars(words)) {
      return;
    }
    if (unmarked.isPresent() && unmarked.get().sub() && list.hasParent()) {
      list.sub(p, unmarked.get());
    } else if (number.matches() && isNumberedPreamble(words)) {
      list.preambular(p, new Numbering(number.group(1), false, end));
    } else if (number.matches()) {
      list.numbered(p, new Numbering(number.group(1), false, end), ParagraphKind.OPERATIVE);
    } else if (num == null && bare.lookingAt() && enacts(p.from(bare.end()))) {
      list.numbered(p, new Numbering(bare.group(1), false, bare.end()), ParagraphKind.OPERATIVE);
    } else if (num == null && inText.lookingAt()) {
      list.numbered(
          p, new Numbering(inText.group(1), false, inText.end()), ParagraphKind.OPERATIVE);
    } else if (sub.matches() && list.hasParent()) {
      list.sub(p, Numbering.sub(sub, end));
    } else if (list.hasParent() && (open.inside("point") || Numbering.afterDash(p.words()) > 0)) {
      list.item(num == null ? p.from(Numbering.afterDash(p.words())) : words);
    } else if (rules.heading().is(p)) {
      list.heading(p.words());
    } else {
      unnumbered(words);
    }
  }

  /** The mark-up of S/RES/1977 (2011) has operative paragraphs in its preamble too. */
  private boolean isNumberedPreamble(Passage p) {
    return attachment == null && open.inside("preamble") && rules.verb().givesReason(p.words());
  }

  private boolean enacts(Passage p) {
    return attachment == null && rules.verb().enacts(p.words());
  }

  private void unnumbered(Passage p) {
    if (attachment != null) {
      list.text(p);
    } else if (open.inside("preamble")) {
      list.preambular(p);
    } else {
      list.unnumbered(p, rules.verb());
    }
  }

  /** The number that a passage starts with. */
  private @Nullable MarkupElement numberOf(Passage p) {
    MarkupElement num = open.last("num");
    return num != null && num.span().start() == p.text().source().start() ? num : null;
  }
}
