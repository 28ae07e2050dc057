package org.mandategraph.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.mandategraph.lineage.WordDifference;
import org.mandategraph.store.Trace;

/** A paragraph through the years, for the terminal. */
final class TraceText {
  private TraceText() {}

  static String write(Trace trace) {
    StringBuilder out = new StringBuilder();
    for (Trace.Step step : trace.steps()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      String date = step.date();
      out.append(step.document()).append(' ').append(step.place());
      out.append(date == null ? "" : "  " + date).append('\n');
      if (step.origins().isEmpty()) {
        out.append("    ").append(step.text()).append('\n');
      }
      for (Trace.Origin origin : step.origins()) {
        trace.of(origin.iri()).ifPresent(before -> out.append(change(before, origin, step)));
      }
      step.requests().forEach(r -> out.append(request(r)));
    }
    return out.toString();
  }

  private static String change(Trace.Step before, Trace.Origin origin, Trace.Step after) {
    String head =
        "  %s %s %s: %s%n"
            .formatted(
                origin.relation(),
                before.document(),
                before.place(),
                String.join(", ", origin.changes()));
    if (!before.language().equals(after.language())) {
      return head + "    " + after.text() + "\n";
    }
    return head
        + "    "
        + TextDiffText.marked(WordDifference.between(before.text(), after.text()).pieces())
        + "\n";
  }

  /** Who is to report to whom by when, and below it where the report is noted. */
  private static String request(Trace.Request request) {
    StringBuilder out = new StringBuilder("  report asked for");
    put(out, " of ", request.reporters());
    put(out, " to ", request.to());
    put(out, ", session ", request.dueSessions());
    put(out, ", by ", request.dueBy());
    out.append('\n');
    if (request.answers().isEmpty()) {
      out.append("    no text in the store takes note of it\n");
    }
    for (Trace.Answer answer : request.answers()) {
      out.append(
          "    %s, noted in %s %s%n"
              .formatted(
                  answer.report().isEmpty() ? "a report without a symbol" : answer.report(),
                  answer.document(),
                  answer.place()));
    }
    return out.toString();
  }

  private static void put(StringBuilder out, String before, List<?> values) {
    if (!values.isEmpty()) {
      out.append(before).append(values.stream().map(String::valueOf).collect(joining(", ")));
    }
  }
}
