package org.mandategraph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.graph.SampleExtractions;

/** All JSON of extractions is as the schema says. */
@Tag("one-jdk")
class ExtractionSchemaTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final ExtractionWriter WRITER = new ExtractionWriter(Authorities.standard());

  private static JsonSchema schema;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
        ExtractionWriter.class.getResourceAsStream("/schema/extraction.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Path> seeds() throws IOException {
    return files(Path.of("seeds"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeedIsValid(Path file) throws IOException {
    assertValid(file);
  }

  @Test
  void whatNoSeedHasIsValid() {
    assertThat(errors(json(SampleExtractions.resolution("A/RES/66/181")))).isEmpty();
    assertThat(errors(json(SampleExtractions.draftWithoutSymbol()))).isEmpty();
  }

  /** Print, and mark-up with votes, steps and keywords. */
  @ParameterizedTest
  @ValueSource(strings = {"pdf", "gold"})
  void aFileOfTheCorpusIsValid(String folder) throws IOException {
    Path files = CORPUS.resolve(folder);
    assumeTrue(Files.isDirectory(files), () -> "SKIPPED: the corpus is missing: " + files);
    for (Path file : files(files)) {
      assertValid(file);
    }
  }

  @Test
  void whatTheSchemaDoesNotNameIsRefused() {
    String json = json(SampleExtractions.resolution("A/RES/66/181"));
    assertThat(errors(json.replaceFirst("\"id\"", "\"identity\""))).isNotEmpty();
    assertThat(errors(json.replaceFirst("\"kind\":\"resolution\"", "\"kind\":\"poem\"")))
        .isNotEmpty();
    assertThat(errors(json.replaceFirst("\"adopted\":\"[0-9-]+\"", "\"adopted\":\"yesterday\"")))
        .isNotEmpty();
  }

  @Test
  void theSchemaNamesEveryIssue() {
    List<String> named = new ArrayList<>();
    schema
        .getSchemaNode()
        .at("/$defs/finding/properties/issue/enum")
        .forEach(issue -> named.add(issue.asText()));
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Issue.values()).map(issue -> Json.line(issue).replace("\"", "")).toList());
  }

  private static String json(Extraction extraction) {
    return WRITER.write(extraction, ExtractionFormat.JSON);
  }

  private static void assertValid(Path file) throws IOException {
    String json = json(EXTRACTOR.extract(Files.readAllBytes(file), file.toString()));
    assertThat(errors(json)).as("%s", file).isEmpty();
  }

  private static List<String> errors(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
