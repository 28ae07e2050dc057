package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mandategraph.evaluate.Count;
import org.mandategraph.evaluate.DocumentScore;
import org.mandategraph.evaluate.Evaluation;
import org.mandategraph.evaluate.GainsAndLosses;
import org.mandategraph.evaluate.GainsAndLosses.Change;
import org.mandategraph.evaluate.GainsAndLosses.DocumentChange;
import org.mandategraph.evaluate.Measure;
import org.mandategraph.evaluate.Miss;

/** An evaluation for reading. */
final class EvaluationTable {
  private static final int DETAIL = 160;

  private final PrintStream out;

  EvaluationTable(PrintStream out) {
    this.out = out;
  }

  void measures(Evaluation evaluation) {
    line("%-28s %7s %7s %7s %7s %7s %7s", "measure", "gold", "got", "match", "P", "R", "F1");
    evaluation.totals().forEach(this::measure);
  }

  private void measure(Measure measure, Count c) {
    line(
        "%-28s %7d %7d %7d %7.4f %7.4f %7.4f",
        measure.label(), c.gold(), c.got(), c.match(), c.precision(), c.recall(), c.f1());
  }

  void worst(List<DocumentScore> worst) {
    if (!worst.isEmpty()) {
      line("%n%-28s %7s", "worst documents", "lost");
      worst.forEach(d -> line("%-28s %7d  %s", d.symbol(), d.lost(), d.name()));
    }
  }

  void misses(Evaluation evaluation, int most) {
    for (Measure measure : evaluation.totals().keySet()) {
      List<String> lines =
          evaluation.documents().stream()
              .flatMap(
                  d ->
                      d.misses().stream().filter(m -> m.measure() == measure).map(m -> words(d, m)))
              .limit(Math.max(0, most))
              .toList();
      if (!lines.isEmpty()) {
        line("%nmisses of %s", measure.label());
        lines.forEach(out::println);
      }
    }
  }

  private static String words(DocumentScore document, Miss miss) {
    return String.format(
        Locale.ROOT,
        "  %-8s %-18s %s",
        miss.kind().label(),
        document.symbol(),
        shortened(miss.detail()));
  }

  private static String shortened(String detail) {
    return detail.codePointCount(0, detail.length()) <= DETAIL
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, DETAIL)) + "…";
  }

  void comparison(GainsAndLosses comparison) {
    if (comparison.measures().isEmpty() && comparison.documents().isEmpty()) {
      line("%nnothing changed");
    } else {
      line("%n%-28s %7s %7s %7s %7s %7s", "change", "F1 was", "is", "wrong", "is", "gain");
      comparison.measures().forEach(this::change);
      line("%n%-28s gain by measure", "changed documents");
      comparison.documents().forEach(this::change);
    }
    names("new", comparison.added());
    names("gone", comparison.gone());
  }

  private void change(Change c) {
    line(
        "%-28s %7.4f %7.4f %7d %7d %+7d",
        c.measure().label(),
        c.before().f1(),
        c.after().f1(),
        c.before().errors(),
        c.after().errors(),
        c.gain());
  }

  private void change(DocumentChange document) {
    String gains =
        document.changes().stream()
            .map(c -> String.format(Locale.ROOT, "%s %+d", c.measure().label(), c.gain()))
            .collect(Collectors.joining(", "));
    line("%-28s %s  (%s)", document.symbol(), gains, document.name());
  }

  private void names(String what, List<String> names) {
    if (!names.isEmpty()) {
      line("%n%s: %s", what, String.join(", ", names));
    }
  }

  private void line(String form, Object... values) {
    out.println(String.format(Locale.ROOT, form, values));
  }
}
