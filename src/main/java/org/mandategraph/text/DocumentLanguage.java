package org.mandategraph.text;

import java.util.Locale;
import java.util.Map;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Language;

/** The language of a document: the one that its mark-up states, else the one its text shows. */
final class DocumentLanguage {
  private static final Map<String, String> MARKED =
      Map.of(
          "eng", "en", "fra", "fr", "spa", "es", "rus", "ru", "ara", "ar", "zho", "zh", "chi",
          "zh");

  private DocumentLanguage() {}

  /** Its ISO 639-1 code, or {@link Language#UNDETERMINED}. */
  static String code(SourceDocument document) {
    if (document.marks().isEmpty()) {
      return Language.detect(document.text());
    }
    return document.marks().stream()
        .filter(m -> m.element().equals("FRBRlanguage"))
        .flatMap(m -> m.attribute("language").stream())
        .findFirst()
        .map(l -> MARKED.getOrDefault(l.toLowerCase(Locale.ROOT), Language.UNDETERMINED))
        .orElse(Language.UNDETERMINED);
  }
}
