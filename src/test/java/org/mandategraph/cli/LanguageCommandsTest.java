package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.SixLanguages;

/** A resolution in six languages, and the next of its series in English and French. */
class LanguageCommandsTest {
  private static final String NEXT = "A/HRC/RES/57/97";

  @TempDir static Path folder;
  private static String data = "";
  private static Run ingested = new Run(-1, "", "");

  @BeforeAll
  static void ingest() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (String language : SixLanguages.languages()) {
      Files.write(files.resolve(language + ".xml"), SixLanguages.akomaNtoso(language));
    }
    for (String language : new String[] {"en", "fr"}) {
      String next =
          new String(SixLanguages.akomaNtoso(language), StandardCharsets.UTF_8)
              .replace(SixLanguages.SYMBOL, NEXT)
              .replace("2023-10-11", "2024-10-11")
              .replace("53/1 ", "54/98 ")
              .replace("fifty-seventh session", "sixtieth session")
              .replace("les phares ;", "les phares et les bouées ;");
      Files.writeString(files.resolve("next-" + language + ".xml"), next);
    }
    data = folder.resolve("store").toString();
    ingested = Run.of("ingest", "--data", data, files.toString());
  }

  @Test
  void ingestCountsDocumentsAndLanguageVersions() {
    assertThat(ingested.code()).isZero();
    assertThat(ingested.err())
        .contains("Read: 8 files, 2 documents, 8 language versions\n")
        .contains("Found: 12 paragraphs, 0 footnotes")
        .doesNotContain("Replaced", "Not used");
  }

  @Test
  void traceShowsTheWordsInALanguage() {
    Run run = Run.of("trace", NEXT, "op2.a", "--language", "fr", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("    De visiter les phares ;\n")
        .contains("De visiter les phares {+et les bouées+} ;");
  }

  @Test
  void traceFallsBackToTheLanguageOfTheFacts() throws IOException {
    String[] russian = {"trace", SixLanguages.SYMBOL, "op2.a", "--language", "ru", "--data", data};
    assertThat(Run.of(russian).out())
        .contains("    посетить маяки;\n\n", "    To visit lighthouses;\n");
    Run run =
        Run.of("trace", NEXT, "op2.a", "--language", "FR", "--data", data, "--format", "json");
    JsonNode steps = new JsonMapper().readTree(run.out()).get("steps");
    assertThat(steps).extracting(s -> s.get("language").asText()).containsExactly("fr", "fr");
  }

  @Test
  void diffShowsTheSameChangesInTheWordsOfALanguage() {
    Run run = Run.of("diff", SixLanguages.SYMBOL, NEXT, "--language", "fr", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(SixLanguages.SYMBOL + " → " + NEXT + "\nDroits des gardiens de phare\n")
        .contains("pp1 → pp1  reworded", "sa résolution [-53/1-] {+54/98+} du 12 juillet 2023,");
    String[] russian = {"diff", SixLanguages.SYMBOL, NEXT, "--language", "ru", "--data", data};
    assertThat(Run.of(russian).code()).isEqualTo(1);
    assertThat(Run.of(russian).err())
        .contains(NEXT + ": not in the store in the language ru; the store has it in en, fr");
  }
}
