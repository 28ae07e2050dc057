package org.mandategraph.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.text.Passage;

/**
 * A text that proposes changes to a draft: "Egypt: amendment to draft resolution
 * A/C.3/71/L.27/Rev.1". Below the title of the draft stand instructions, and below each the words
 * that it inserts.
 */
final class Amendment {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:.{3,3000}:\\*{0,3} )?(?:proposed )?amendments? to (?:the )?(?:revised )?draft (?:resolution|decision)s?\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?:[0-9]{1,2}\\.\\s|\\([a-z]\\)\\s)?(?:(?:Insert|Add|Replace|Delete|Amend|Renumber|Substitute)\\b"
              + "|(?:After|Before|Between|In|At|From|For|The)\\s.{0,90}\\bparagraph"
              + "|(?:Preambular|Operative)\\sparagraph|Paragraph\\s[0-9]"
              + "|\\p{Lu}\\p{Ll}{3,12}(?:-\\p{Ll}{3,7})?\\s(?:preambular|operative)\\sparagraph).*",
          Pattern.DOTALL);

  private Amendment() {}

  /** Whether these words call the document an amendment. */
  static boolean heads(String words) {
    return HEAD.matcher(words).matches();
  }

  /** Whether these words say what to change. */
  static boolean instructs(String words) {
    return INSTRUCTION.matcher(words).matches();
  }

  /** The drafts that the cover says are amended; empty for other documents. */
  static List<Sourced<DocumentSymbol>> amended(List<Passage> cover) {
    return cover.stream()
        .filter(p -> heads(p.words()))
        .findFirst()
        .map(p -> Origin.symbols(p.text()))
        .orElse(List.of());
  }
}
