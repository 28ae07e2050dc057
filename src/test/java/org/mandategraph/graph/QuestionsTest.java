package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.structure.ParagraphKind;

/** The twelve questions of the documentation: their answers are counted again without the graph. */
class QuestionsTest {
  private static final Path DOC = Path.of("docs/questions-sparql.md");
  private static final Pattern QUESTION =
      Pattern.compile("## \\d+\\. (.+)\n\n```sparql\n([^`]+)```\n\nAnswer: (\\d+)\n");

  private static final List<Extraction> SEEDS = new ArrayList<>();
  private static final Model GRAPH = ModelFactory.createDefaultModel();

  record Question(String words, String query, long answer) {
    @Override
    public String toString() {
      return words;
    }
  }

  /** The answers, counted from what was extracted. */
  private static final List<Function<Extraction, Long>> COUNTS =
      List.of(
          e -> isDocument(e, "A/RES/66/181") ? paragraphs(e, ParagraphKind.OPERATIVE) : 0L,
          e -> uncac(e).count(),
          e -> uncac(e).map(Citation::part).distinct().count(),
          e -> uncac(e).limit(1).count(),
          e ->
              e.acts().stream()
                  .filter(a -> a.verb().asks())
                  .filter(
                      a -> a.addressees().stream().anyMatch(x -> x.actor().key().equals("unodc")))
                  .count(),
          e ->
              isDocument(e, "A/RES/65/232")
                  ? e.acts().stream().filter(a -> a.verb().key().equals("request")).count()
                  : 0L,
          e -> e.citations().stream().filter(c -> isRecalled(e, c)).count(),
          e ->
              e.reporting().requests().stream()
                  .filter(
                      r ->
                          r.reporters().stream().anyMatch(x -> x.key().equals("secretary-general")))
                  .count(),
          e ->
              e.acts().stream()
                  .filter(
                      a ->
                          a.qualifiers().stream()
                              .anyMatch(q -> q.qualifier().iri().endsWith("/upon-request")))
                  .count(),
          QuestionsTest::calledAgain,
          e -> 0L,
          e -> (long) e.acts().size());

  @BeforeAll
  static void read() throws IOException, UnreadableDocumentException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path seed : files.sorted().toList()) {
        SEEDS.add(Extractor.builder().build().extract(Files.readAllBytes(seed), seed.toString()));
      }
    }
    ExtractionGraph graph =
        new ExtractionGraph(Identity.standard(), Authorities.standard(), "questions");
    SEEDS.forEach(e -> GRAPH.add(ModelFactory.createModelForGraph(graph.of(e))));
    RDFDataMgr.read(GRAPH, "ontology/verbs.ttl");
  }

  static List<Question> questions() throws IOException {
    return QUESTION
        .matcher(Files.readString(DOC))
        .results()
        .map(m -> new Question(m.group(1), m.group(2), Long.parseLong(m.group(3))))
        .toList();
  }

  @Test
  void thereAreTwelve() throws IOException {
    assertThat(questions()).hasSize(COUNTS.size());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theQueryGivesTheAnswer(Question question) {
    try (QueryExecution query = QueryExecutionFactory.create(question.query(), GRAPH)) {
      assertThat(query.execSelect().next().getLiteral("n").getLong()).isEqualTo(question.answer());
    }
  }

  static IntStream numbers() {
    return IntStream.range(0, COUNTS.size());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theAnswerIsWhatWasExtracted(int number) throws IOException {
    long counted =
        number == 10
            ? citedOnly()
            : SEEDS.stream().mapToLong(e -> COUNTS.get(number).apply(e)).sum();
    assertThat(counted).isPositive().isEqualTo(questions().get(number).answer());
  }

  private static boolean isDocument(Extraction e, String id) {
    return e.resolution().id().equals(id);
  }

  private static long paragraphs(Extraction e, ParagraphKind kind) {
    return e.resolution().paragraphs().stream().filter(p -> p.kind() == kind).count();
  }

  private static Stream<Citation> uncac(Extraction e) {
    return e.citations().stream()
        .filter(
            c ->
                c.target() instanceof Target.OfInstrument i
                    && i.instrument().key().equals("uncac"));
  }

  private static boolean isRecalled(Extraction e, Citation citation) {
    return citation.part().startsWith("pp")
        && e.acts().stream().anyMatch(a -> recalls(a) && contains(a, citation));
  }

  private static boolean recalls(Act act) {
    return act.verb().key().equals("recall");
  }

  private static boolean contains(Act act, Citation citation) {
    return act.part().equals(citation.part()) && act.clause().contains(citation.span());
  }

  private static long calledAgain(Extraction e) {
    List<String> markers =
        e.resolution().paragraphs().stream()
            .flatMap(p -> p.calls().stream())
            .map(c -> c.marker())
            .toList();
    return e.resolution().footnotes().stream()
        .filter(f -> markers.stream().filter(f.marker()::equals).count() > 1)
        .count();
  }

  private static long citedOnly() {
    List<String> stored = SEEDS.stream().map(e -> e.resolution().id()).toList();
    return SEEDS.stream()
        .flatMap(e -> e.citations().stream())
        .map(Citation::target)
        .filter(Target.OfDocument.class::isInstance)
        .map(t -> ((Target.OfDocument) t).symbol().value())
        .distinct()
        .filter(symbol -> !stored.contains(symbol))
        .count();
  }
}
