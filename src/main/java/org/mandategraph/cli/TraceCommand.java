package org.mandategraph.cli;

import java.io.IOException;
import java.util.Locale;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.StoredTexts;
import org.mandategraph.store.Trace;
import org.mandategraph.store.Traces;
import org.mandategraph.store.Translations;
import org.mandategraph.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates trace}. */
@Command(
    name = "trace",
    description = {
      "Follows a paragraph through the years: its earlier and later versions, from draft to adopted"
          + " text and from session to session, with the changes, the reports that each version"
          + " requests, and the texts that take note of them.",
      "",
      "--language shows the words in another language, where the store has a version in it; a"
          + " version that it does not have in it is shown in the language of its facts.",
      "",
      "[-words-] were removed and {+words+} added."
    },
    footer = {
      "  mandates trace A/RES/65/232 op36",
      "  mandates trace A/RES/65/232 op36 --format json",
      "  mandates trace A/RES/65/232 op36 --language en"
    })
final class TraceCommand extends StoreCommand {
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "DOCUMENT",
      description = "Symbol of a text, or its name in 'mandates query documents'.")
  private String document = "";

  @Parameters(index = "1", paramLabel = "PLACE", description = "A paragraph: op36, pp3, op9.a.")
  private String place = "";

  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    ask(this::trace);
    return Mandates.OK;
  }

  private void trace(QueryRunner queries) {
    ComparedDocument text = DiffCommand.stored(new StoredTexts(queries), document);
    ComparedParagraph paragraph =
        text.paragraphs().stream()
            .filter(p -> p.id().equalsIgnoreCase(place))
            .findFirst()
            .orElseThrow(() -> new CommandFailure(noSuchPlace(text)));
    language.of(text, new Translations(queries));
    Trace trace = new Traces(queries).of(text.iri() + "/" + paragraph.id(), language.code());
    out().print(format == Format.TEXT ? TraceText.write(trace) : Json.line(trace) + "\n");
    out().flush();
  }

  private String noSuchPlace(ComparedDocument text) {
    return text.paragraphs().isEmpty()
        ? "%s: no paragraphs were found in this text".formatted(document)
        : "%s has no paragraph %s; its paragraphs go from %s to %s"
            .formatted(
                document,
                place,
                text.paragraphs().get(0).id(),
                text.paragraphs().get(text.paragraphs().size() - 1).id());
  }
}
