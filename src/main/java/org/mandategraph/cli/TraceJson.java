package org.mandategraph.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mandategraph.store.Trace;

/** A paragraph through the years, as one JSON object. */
final class TraceJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private TraceJson() {}

  static String write(Trace trace) {
    ObjectNode o = MAPPER.createObjectNode();
    o.putArray("steps");
    trace.steps().forEach(s -> step(o.withArray("steps").addObject(), s));
    return o.toString();
  }

  private static void step(ObjectNode o, Trace.Step step) {
    o.put("iri", step.part());
    o.put("document", step.document());
    o.put("place", step.place());
    o.put("date", step.date());
    o.put("text", step.text());
    o.putArray("origins");
    for (Trace.Origin origin : step.origins()) {
      ObjectNode tie = o.withArray("origins").addObject();
      tie.put("iri", origin.part());
      tie.put("relation", origin.relation());
      origin.changes().forEach(c -> tie.withArray("change").add(c));
    }
    o.putArray("requests");
    step.requests().forEach(r -> request(o.withArray("requests").addObject(), r));
  }

  private static void request(ObjectNode o, Trace.Request request) {
    o.put("iri", request.iri());
    o.put("words", request.words());
    ArrayNode reporters = o.putArray("reporters");
    request.reporters().forEach(reporters::add);
    ArrayNode to = o.putArray("to");
    request.to().forEach(to::add);
    ArrayNode sessions = o.putArray("dueSessions");
    request.sessions().forEach(sessions::add);
    ArrayNode days = o.putArray("dueBy");
    request.days().forEach(days::add);
    ArrayNode answers = o.putArray("answers");
    for (Trace.Answer answer : request.answers()) {
      answers
          .addObject()
          .put("report", answer.report())
          .put("document", answer.document())
          .put("place", answer.place());
    }
  }
}
