package org.mandategraph.cli;

import java.io.IOException;
import java.util.List;
import org.mandategraph.graph.Explanation;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.QueryRunner;
import picocli.CommandLine.Command;

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
    footer = {"  mandates validate", "  mandates validate --data other-store"})
final class ValidateCommand extends StoreCommand {
  @Override
  public Integer call() throws IOException {
    try (MandateStore opened = openFilled()) {
      int documents = opened.documents().size();
      List<List<String>> violations = Explanation.ofAll(opened.dataset());
      violations.forEach(lines -> lines.forEach(out()::println));
      List<String> conflicts = Conflicts.in(new QueryRunner(opened.dataset(), Federation.none()));
      conflicts.forEach(line -> out().println("conflict: " + line));
      out().flush();
      err()
          .println(
              "Checked %s: %s"
                  .formatted(
                      Messages.count(documents, "document"),
                      violations.isEmpty()
                          ? "the graph conforms to all shapes"
                          : Messages.count(violations.size(), "violation")));
      if (!conflicts.isEmpty()) {
        err()
            .println(
                "%s between texts, for you to judge; 'mandates query conflicts' prints them as data"
                    .formatted(Messages.count(conflicts.size(), "conflict")));
      }
      if (!violations.isEmpty()) {
        err()
            .println(
                "Ingest the documents named above again; a violation that remains is an error of"
                    + " the program: please report it with the file");
      }
      return violations.isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }
}
