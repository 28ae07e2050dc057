package org.mandategraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.judge.Draw;
import org.mandategraph.judge.Question;
import org.mandategraph.judge.Sheet;
import org.mandategraph.judge.SheetWriter;
import org.mandategraph.store.AtomicFile;
import org.mandategraph.web.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates judge draw}. */
@Command(
    name = "draw",
    description = {
      "Draws a sample of claims, or of passages, as a sheet of tab-separated values with room for"
          + " verdicts.",
      "",
      "The same documents and the same seed give the same sample, in whatever order the documents"
          + " were ingested. --html writes the same sheet for reading; verdicts are written into"
          + " the tab-separated one."
    },
    footer = {
      "  mandates judge draw overdue --seed 7 --out overdue.tsv --html overdue.html",
      "  mandates judge draw requests-in-text --seed 7 --count 100 > requests.tsv"
    })
final class JudgeDrawCommand extends StoreCommand {
  @Parameters(
      index = "0",
      paramLabel = "QUESTION",
      description = "What is asked; 'mandates judge list' shows the questions.")
  private String name = "";

  @Option(
      names = "--seed",
      paramLabel = "WORDS",
      required = true,
      description = "What the draw is made by, such as 7 or a day; another seed, another sample.")
  private String seed = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many rows to draw (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "A new file for the sheet (default: standard output).")
  private @Nullable Path file;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the sheet as a web page too, for reading.")
  private @Nullable Path page;

  @Override
  public Integer call() throws IOException {
    Question question =
        Question.get(name)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        name + ": no question; 'mandates judge list' shows the questions"));
    if (count < 1) {
      throw new CommandFailure("--count " + count + ": draw 1 row or more");
    }
    if (file != null && Files.exists(file)) {
      throw new CommandFailure(
          file + ": exists, and may have verdicts; name another file, or delete it");
    }
    Sheet[] sheet = new Sheet[1];
    ask(queries -> sheet[0] = new Draw(queries).sheet(question, seed, count));
    write(sheet[0]);
    return Mandates.OK;
  }

  private void write(Sheet sheet) throws IOException {
    if (page != null) {
      AtomicFile.write(page, new Pages().write("judge.jte", Map.of("sheet", sheet)));
    }
    String rows = SheetWriter.write(sheet);
    if (file == null) {
      out().print(rows);
      out().flush();
    } else {
      AtomicFile.write(file, rows.getBytes(StandardCharsets.UTF_8));
    }
    err()
        .println(
            "Drew %s of %s"
                .formatted(sheet.rows().size(), Messages.count(sheet.population(), "claim")));
  }
}
