package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandategraph.judge.Judged;
import org.mandategraph.judge.Score;
import org.mandategraph.judge.SheetException;
import org.mandategraph.judge.SheetReader;
import org.mandategraph.judge.Wilson;
import org.mandategraph.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates judge score}. */
@Command(
    name = "score",
    description = {
      "Computes precision and recall from filled sheets, a row for each question, with 95 %%"
          + " intervals (Wilson).",
      "",
      "Every row needs a verdict; 'unclear' is one, and is counted apart. The intervals take the"
          + " rows as independent of each other."
    },
    footer = {
      "  mandates judge score overdue.tsv requests.tsv",
      "  mandates judge score docs/judged/*.tsv --format json"
    })
final class JudgeScoreCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Filled sheets.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ScoreFormat format = ScoreFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    SheetReader reader = new SheetReader();
    List<Judged> rows = new ArrayList<>();
    try {
      for (Path file : files) {
        rows.addAll(reader.read(file));
      }
    } catch (SheetException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    List<Score> scores = Score.of(rows);
    if (format == ScoreFormat.JSON) {
      out().print(Json.indented(scores));
    } else {
      out()
          .println(
              line(
                  "question",
                  "rows",
                  "unclear",
                  "stated",
                  "found",
                  "right",
                  "precision",
                  "recall"));
      scores.forEach(score -> out().println(line(score)));
    }
    out().flush();
    return Mandates.OK;
  }

  private static String line(Score score) {
    return line(
        score.question(),
        score.rows(),
        score.unclear(),
        score.stated() == null ? "–" : score.stated(),
        score.found(),
        score.right(),
        words(score.precision()),
        words(score.recall()));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-24s %5s %8s %7s %6s %6s  %-20s %s", cells).stripTrailing();
  }

  /** Such as {@code 0.967 (0.886–0.991)}. */
  private static String words(@Nullable Wilson proportion) {
    return proportion == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.3f (%.3f–%.3f)",
            proportion.value(),
            proportion.low(),
            proportion.high());
  }
}
