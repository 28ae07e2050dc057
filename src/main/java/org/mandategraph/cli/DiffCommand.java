package org.mandategraph.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.Revisions;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.StoredTexts;
import org.mandategraph.store.Translations;
import org.mandategraph.web.Pages;
import org.mandategraph.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates diff}. */
@Command(
    name = "diff",
    description = {
      "Compares two texts of the store paragraph by paragraph. Each paragraph is carried over word"
          + " for word, reworded, strengthened, weakened, moved, split, merged, dropped or new.",
      "",
      "The changes are found in the texts that the facts were read in, mostly English; --language"
          + " shows the words of each paragraph in another language.",
      "",
      "In the terminal, [-words-] were removed and {+words+} added."
    },
    footer = {
      "  mandates diff A/RES/65/232 A/RES/66/181",
      "  mandates diff A/C.3/80/L.30 A/RES/80/222 --format html > diff.html",
      "  mandates diff A/RES/65/232 A/RES/66/181 --format json",
      "  mandates diff A/RES/65/232 A/RES/66/181 --language en"
    })
final class DiffCommand extends StoreCommand {
  enum Format {
    TEXT,
    HTML,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "Symbol of the earlier text, or its name in 'mandates query documents'.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "Symbol of the later text.")
  private String later = "";

  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    ask(this::compare);
    return Mandates.OK;
  }

  private void compare(QueryRunner queries) {
    StoredTexts texts = new StoredTexts(queries);
    ComparedDocument before = stored(texts, earlier);
    ComparedDocument after = stored(texts, later);
    Translations translations = new Translations(queries);
    TextDiff diff =
        new TextDiff(before, after, Revisions.between(before, after))
            .inWordsOf(language.of(before, translations), language.of(after, translations));
    switch (format) {
      case TEXT -> out().print(TextDiffText.write(diff));
      case HTML -> out().writeBytes(new Pages().write("diff.jte", Map.of("diff", diff)));
      case JSON -> out().println(Json.line(TextDiffJson.of(diff)));
    }
    out().flush();
  }

  /** A text of the store; fails where the store does not contain it. */
  static ComparedDocument stored(StoredTexts texts, String name) {
    return texts
        .find(name)
        .orElseThrow(
            () ->
                new CommandFailure(
                    name
                        + ": not in the store; 'mandates query documents' lists its texts,"
                        + " 'mandates ingest FILE' adds a text"));
  }
}
