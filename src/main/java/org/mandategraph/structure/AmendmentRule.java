package org.mandategraph.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/**
 * Reads a text that proposes changes to a draft: "Egypt: amendment to draft resolution
 * A/C.3/71/L.27/Rev.1". Below the title of the draft are instructions, and below each the words
 * that it inserts.
 */
final class AmendmentRule {
  private final Language language;
  private final Pattern head;
  private final Pattern instruction;

  AmendmentRule(Language language) {
    this.language = language;
    head =
        language.compile(
            "(?is)(?:.{3,3000}:\\*{0,3}\\s)?${amendment.heads}\\s" + DraftLabels.DRAFT + "\\b");
    instruction =
        language.compile(
            "(?s)(?:[0-9]{1,2}\\.\\s|\\(?[a-z]\\)\\s)?(?:${amendment.verbs}\\b"
                + "|${amendment.places}\\s.{0,90}\\b${amendment.paragraph}|(?=\\p{Lu})(?:(?iu:${amendment.kinds})"
                + "|(?iu:${amendment.paragraph})\\s[0-9]"
                + "|\\p{L}{4,13}(?:-\\p{Ll}{3,7})?\\s(?iu:${amendment.kinds})))");
  }

  /** Whether these words call the document an amendment. */
  boolean heads(String words) {
    return head.matcher(words).lookingAt();
  }

  /** Whether these words say what to change. */
  boolean instructs(String words) {
    return instruction.matcher(words).lookingAt();
  }

  /** The drafts that the cover says are amended; empty for other documents. */
  List<Sourced<DocumentSymbol>> amended(List<Passage> cover) {
    return OriginatingDocuments.inFirst(cover, this::heads, language);
  }
}
