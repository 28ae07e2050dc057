package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Role;
import org.mandategraph.structure.Parts.Apart;
import org.mandategraph.text.EnactingFormula;
import org.mandategraph.text.Passage;

/** Divides a document into cover, text, closing lines and annexes. */
final class PartDivider {
  /** E/RES/2021/21 has no comma before the draft that it recommends. */
  private static final Pattern BARE_FORMULA =
      Pattern.compile(
          "The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)");

  /** "89th plenary meeting", "37th (resumed) meeting": what UN editors set below the text. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\*?[0-9]{1,5}(?:st|nd|rd|th)\\s(?:\\([a-z ]{1,20}\\)\\s)?(?:plenary\\s)?meeting\\b.*",
          Pattern.DOTALL);

  private static final Pattern ADOPTED =
      Pattern.compile(
          "\\[?\\*?Adopted (?:unanimously|without a vote|by a recorded vote|at the)\\b.*",
          Pattern.DOTALL);

  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:Annex|ANNEX|Appendix|Enclosure)(?:\\s(?:[IVX]{1,5}|[0-9]{1,2}|[A-Z]))?\\*{0,2}");

  private static final Pattern TITLE_NUMBER =
      Pattern.compile(
          "(?:[0-9A-Z-]{1,6}/)?[0-9]{1,4}\\. .*|(?:Resolution )?[0-9]{1,4} \\([0-9IVXL]{1,8}\\)(?:[. ].*)?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final List<Passage> cover = new ArrayList<>();
  private final List<Passage> text = new ArrayList<>();
  private final LetteredParts lettered = new LetteredParts();
  private final List<Passage> closing = new ArrayList<>();
  private final List<Apart> annexes = new ArrayList<>();
  private final List<Passage> furniture = new ArrayList<>();
  private List<Passage> current = cover;
  private boolean report;
  private boolean amendment;

  private PartDivider() {}

  static Parts divide(List<Passage> passages) {
    PartDivider divider = new PartDivider();
    boolean formula = passages.stream().anyMatch(PartDivider::isFormula);
    for (Passage p : passages) {
      if (p.role() == Role.BODY) {
        divider.next(p, formula);
      } else if (p.role() == Role.FURNITURE) {
        divider.furniture.add(p);
      }
    }
    List<Apart> parts = divider.lettered.of(divider.text);
    return new Parts(
        divider.cover,
        parts.isEmpty() ? divider.text : List.of(),
        parts,
        divider.closing,
        divider.annexes,
        divider.furniture);
  }

  /** Whether the words are of those that stand below the text: meeting, date, vote. */
  static boolean closes(String words) {
    return CLOSING.matcher(words).matches() || ADOPTED.matcher(words).matches();
  }

  /** Whether the passage is the enacting formula and nothing else. */
  static boolean isFormula(Passage p) {
    return EnactingFormula.is(p.words());
  }

  /** Whether these words head an annex. */
  static boolean isAnnex(String words) {
    return ANNEX.matcher(words).matches();
  }

  private void next(Passage p, boolean hasFormula) {
    String words = p.words();
    if (current == cover) {
      cover(p, words, hasFormula);
    } else if (isAnnex(words)) {
      String id = "annex" + (annexes.size() + 1);
      Apart annex = new Apart(new Division(id, Division.Kind.ANNEX, null, null), new ArrayList<>());
      annexes.add(annex);
      current = annex.passages();
    } else if (current == closing && isFormula(p)) {
      // A resolution in parts: each has its own formula and closing lines.
      lettered.starts(closing, text.size());
      current = text;
      text.add(p);
    } else if (annexes.isEmpty() && closes(words)) {
      current = closing;
      closing.add(p);
    } else {
      current.add(p);
    }
  }

  private void cover(Passage p, String words, boolean hasFormula) {
    report |= ReportStart.heads(words);
    amendment |= Amendment.heads(words);
    if (isFormula(p) || BARE_FORMULA.matcher(words).matches()) {
      lettered.starts(cover, 0);
      current = text;
    } else if (!hasFormula && report && ReportStart.is(words)) {
      current = text;
      text.addAll(ReportStart.takeHeadings(cover));
      text.add(p);
    } else if (!hasFormula && amendment && Amendment.instructs(words)) {
      current = text;
      text.add(p);
    } else {
      cover.add(p);
      if (!hasFormula && !report && !amendment && TITLE_NUMBER.matcher(words).matches()) {
        current = text;
      }
    }
  }
}
