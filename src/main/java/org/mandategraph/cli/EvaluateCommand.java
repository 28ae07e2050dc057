package org.mandategraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Scans;
import org.mandategraph.evaluate.DocumentScore;
import org.mandategraph.evaluate.Evaluation;
import org.mandategraph.evaluate.EvaluationJson;
import org.mandategraph.evaluate.Evaluator;
import org.mandategraph.evaluate.GainsAndLosses;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.FileReading;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.ingest.Outcome;
import org.mandategraph.store.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Scores what is extracted from documents against the United Nations' mark-up of the same"
          + " texts.",
      "",
      "The mark-up (AKN4UN) of a document is the file in --gold with the same base name"
          + " (A_RES_78_100.pdf, A_RES_78_100.xml), or else the one with the same symbol. Prints a"
          + " row per measure: the number in the mark-up (gold), the number found (got), the number"
          + " of those that are right (match), precision, recall and F1."
    },
    footer = {
      "  mandates evaluate corpus/pdf --gold corpus/gold --worst 10 --misses 5",
      "  mandates evaluate corpus/pdf --gold corpus/gold --save before.json",
      "  mandates evaluate corpus/pdf --gold corpus/gold --against before.json"
    })
final class EvaluateCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to score.")
  private List<Path> named = new ArrayList<>();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the mark-up.")
  private Path gold = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Print gains and losses since an earlier run that --save wrote.")
  private @Nullable Path against;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the scores, as JSON.")
  private @Nullable Path save;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description = "List the N documents with the most losses.")
  private int worst;

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description = "List the first N misses of each measure.")
  private int misses;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json is what --save"
              + " writes.")
  private ScoreFormat format = ScoreFormat.TABLE;

  private final List<DocumentScore> scores = new ArrayList<>();
  private final List<Outcome.Refused> refused = new ArrayList<>();
  private final List<Path> withoutGold = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Evaluation before = against == null ? null : read(against);
    InputFiles input = find(named, null);
    refused.addAll(input.unreadable());
    Evaluator evaluator =
        new Evaluator(InputFiles.find(List.of(gold), null).files(), Math.max(0, misses));
    Extractor extractor = Extractor.builder().scans(Scans.RECOGNIZED).build();
    boolean complete;
    try (StopSignal stop = host().stopSignal();
        ProgressDisplay progress =
            new ProgressDisplay(host(), ProgressDisplay.Work.READING, stop)) {
      progress.begin(input.files().size());
      complete =
          new FileReading(extractor.limits(), Runtime.getRuntime().availableProcessors())
              .read(
                  input.files(),
                  extractor::extract,
                  progress::stopped,
                  (outcome, extraction) -> {
                    score(evaluator, outcome, extraction);
                    progress.done(outcome.file().toString());
                  });
    }
    if (!complete) {
      throw new CommandFailure(
          "stopped before the end; scores of a part of the documents are not printed");
    }
    Evaluation evaluation = new Evaluation(scores);
    print(evaluation, before);
    if (save != null) {
      AtomicFile.write(save, EvaluationJson.write(evaluation).getBytes(StandardCharsets.UTF_8));
    }
    summarize();
    return refused.isEmpty() && !scores.isEmpty() ? Mandates.OK : Mandates.FAILED;
  }

  private static Evaluation read(Path file) throws IOException {
    String json = Files.readString(file);
    try {
      return EvaluationJson.read(json);
    } catch (IOException e) {
      throw new CommandFailure(file + ": " + e.getMessage() + "; give a file that --save wrote", e);
    }
  }

  private void score(Evaluator evaluator, Outcome outcome, @Nullable Extraction extraction) {
    if (outcome instanceof Outcome.Refused refusal) {
      refused.add(refusal);
    }
    try {
      evaluator
          .score(outcome.file(), extraction)
          .ifPresentOrElse(scores::add, () -> withoutGold.add(outcome.file()));
    } catch (IOException e) {
      refused.add(new Outcome.Refused(outcome.file(), "not scored: " + e.getMessage(), e));
    }
  }

  private void print(Evaluation evaluation, @Nullable Evaluation before) {
    if (format == ScoreFormat.JSON) {
      out().print(EvaluationJson.write(evaluation));
    } else {
      EvaluationTable table = new EvaluationTable(out());
      table.measures(evaluation);
      table.worst(evaluation.worst(Math.max(0, worst)));
      table.misses(evaluation, misses);
    }
    if (before != null) {
      // Standard output contains nothing but the JSON.
      new EvaluationTable(format == ScoreFormat.JSON ? err() : out())
          .comparison(GainsAndLosses.of(before, evaluation));
    }
    out().flush();
  }

  private void summarize() {
    err().println("Scored: " + Messages.count(scores.size(), "document"));
    if (!withoutGold.isEmpty()) {
      err().println("Without mark-up: " + Messages.count(withoutGold.size(), "file"));
      withoutGold.forEach(file -> err().println("  " + file));
    }
    printRefused(refused);
  }
}
