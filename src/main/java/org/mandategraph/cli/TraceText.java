package org.mandategraph.cli;

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
        trace.of(origin.part()).ifPresent(before -> out.append(change(before, origin, step)));
      }
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
    return head
        + "    "
        + TextDiffText.marked(WordDifference.between(before.text(), after.text()).pieces())
        + "\n";
  }
}
