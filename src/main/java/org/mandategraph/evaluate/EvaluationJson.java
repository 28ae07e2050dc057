package org.mandategraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An evaluation as JSON: sums by measure, and the counts of each document. */
public final class EvaluationJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EvaluationJson() {}

  /** Writes an evaluation, several lines long, with a line end. */
  public static String write(Evaluation evaluation) {
    ObjectNode o = MAPPER.createObjectNode();
    ObjectNode measures = o.putObject("measures");
    evaluation
        .totals()
        .forEach((measure, count) -> figures(measures.putObject(measure.label()), count));
    var documents = o.putArray("documents");
    evaluation.documents().forEach(d -> document(documents.addObject(), d));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(o) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void figures(ObjectNode o, Count count) {
    o.put("gold", count.gold());
    o.put("got", count.got());
    o.put("match", count.match());
    o.put("precision", count.precision());
    o.put("recall", count.recall());
    o.put("f1", count.f1());
  }

  private static void document(ObjectNode o, DocumentScore document) {
    o.put("name", document.name());
    o.put("symbol", document.symbol());
    o.put("lost", document.lost());
    ObjectNode counts = o.putObject("counts");
    document
        .counts()
        .forEach(
            (measure, count) ->
                counts
                    .putArray(measure.label())
                    .add(count.gold())
                    .add(count.got())
                    .add(count.match()));
    if (!document.misses().isEmpty()) {
      var misses = o.putArray("misses");
      for (Miss miss : document.misses()) {
        misses
            .addObject()
            .put("measure", miss.measure().label())
            .put("kind", miss.kind().label())
            .put("detail", miss.detail());
      }
    }
  }

  /**
   * Reads the counts of an evaluation that was written; measures that are unknown are left out.
   *
   * @throws IOException if it is none
   */
  public static Evaluation read(String json) throws IOException {
    try {
      JsonNode documents = MAPPER.readTree(json).required("documents");
      List<DocumentScore> scores = new ArrayList<>();
      for (JsonNode document : documents) {
        scores.add(document(document));
      }
      return new Evaluation(scores);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException("is no evaluation that --save wrote", e);
    }
  }

  private static DocumentScore document(JsonNode o) {
    Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    o.required("counts")
        .properties()
        .forEach(
            entry ->
                Measure.labelled(entry.getKey())
                    .ifPresent(measure -> counts.put(measure, count(entry.getValue()))));
    return new DocumentScore(
        o.required("name").asText(),
        o.required("symbol").asText(),
        counts,
        o.required("lost").asInt(),
        List.of());
  }

  private static Count count(JsonNode three) {
    return new Count(
        three.required(0).asInt(), three.required(1).asInt(), three.required(2).asInt());
  }
}
