package org.mandategraph.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.write.Json;

/** An evaluation as JSON: sums by measure, and the counts of each document. */
public record EvaluationJson(
    @Nullable Map<String, Figures> measures,
    @JsonProperty(required = true) List<Document> documents) {

  /** Writes an evaluation, several lines long, with a line end. */
  public static String write(Evaluation evaluation) {
    Map<String, Figures> measures = new LinkedHashMap<>();
    evaluation.totals().forEach((measure, c) -> measures.put(measure.label(), Figures.of(c)));
    return Json.indented(
        new EvaluationJson(measures, evaluation.documents().stream().map(Document::of).toList()));
  }

  /**
   * Reads the counts of an evaluation that was written; measures that are unknown are left out.
   *
   * @throws IOException if it is none
   */
  public static Evaluation read(String json) throws IOException {
    try {
      EvaluationJson read = Json.read(json, EvaluationJson.class);
      return new Evaluation(read.documents().stream().map(Document::score).toList());
    } catch (JsonProcessingException | RuntimeException e) {
      throw new IOException("is no evaluation that --save wrote", e);
    }
  }

  record Figures(int gold, int got, int match, double precision, double recall, double f1) {
    static Figures of(Count c) {
      return new Figures(c.gold(), c.got(), c.match(), c.precision(), c.recall(), c.f1());
    }
  }

  /** A document. Its misses are for readers of the file; they are not read back. */
  record Document(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String symbol,
      @JsonProperty(required = true) int lost,
      @JsonProperty(required = true) Map<String, Count> counts,
      @JsonInclude(Include.NON_EMPTY) @Nullable List<?> misses) {
    static Document of(DocumentScore d) {
      Map<String, Count> counts = new LinkedHashMap<>();
      d.counts().forEach((measure, count) -> counts.put(measure.label(), count));
      return new Document(d.name(), d.symbol(), d.lost(), counts, d.misses());
    }

    DocumentScore score() {
      Map<Measure, Count> known = new EnumMap<>(Measure.class);
      counts.forEach((label, count) -> Measure.labelled(label).ifPresent(m -> known.put(m, count)));
      return new DocumentScore(name, symbol, known, lost, List.of());
    }
  }
}
