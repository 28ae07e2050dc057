package org.mandategraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mandates validate}. */
@Command(
    name = "validate",
    description = {
      "Validates the store's graph against the SHACL shapes.",
      "",
      "Prints each violation: what is wrong, the value found, and where. The exit code is then 1.",
      "",
      "Also prints contradictions between texts: a date, a paragraph that does not exist, a report"
          + " with two symbols. They are no error of the store and do not change the exit code."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  mandates validate", "  mandates validate --data other-store"})
final class ValidateCommand implements Callable<Integer> {
  private final Mandates program;
  @Mixin private final StoreOption store = new StoreOption();

  ValidateCommand(Mandates program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (MandateStore opened = store.openFilled()) {
      int documents = opened.documents().size();
      List<List<String>> violations = Violations.in(opened.dataset());
      violations.forEach(lines -> lines.forEach(program.out()::println));
      List<String> conflicts = Conflicts.in(new QueryRunner(opened.dataset(), Federation.none()));
      conflicts.forEach(line -> program.out().println("conflict: " + line));
      program.out().flush();
      program
          .err()
          .println(
              "Checked %s: %s"
                  .formatted(
                      Messages.count(documents, "document"),
                      violations.isEmpty()
                          ? "the graph conforms to all shapes"
                          : Messages.count(violations.size(), "violation")));
      if (!conflicts.isEmpty()) {
        program
            .err()
            .println(
                "%s between texts, for you to judge; 'mandates query conflicts' prints them as data"
                    .formatted(Messages.count(conflicts.size(), "conflict")));
      }
      if (!violations.isEmpty()) {
        program
            .err()
            .println(
                "Ingest the documents named above again; a violation that remains is an error of"
                    + " the program: please report it with the file");
      }
      return violations.isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }
}
