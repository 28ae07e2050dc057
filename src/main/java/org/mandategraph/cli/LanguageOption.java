package org.mandategraph.cli;

import java.util.Locale;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.store.Translations;
import picocli.CommandLine.Option;

/** The language in which texts are shown. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "CODE",
      description =
          "Language of the words: en, fr, es, ru, ar or zh, where the store has the text in it"
              + " (default: the language that its facts were read in).")
  private String code = "";

  /** ISO 639-1; empty where the user names none. */
  String code() {
    return code.toLowerCase(Locale.ROOT);
  }

  /** A text in the language; fails where the store does not have it in that. */
  ComparedDocument of(ComparedDocument text, Translations translations) {
    if (code.isEmpty()) {
      return text;
    }
    return translations
        .of(text, code())
        .orElseThrow(
            () ->
                new CommandFailure(
                    "%s: not in the store in the language %s; the store has it in %s"
                        .formatted(
                            text.id(), code(), String.join(", ", translations.languages(text)))));
  }
}
