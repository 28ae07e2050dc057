package org.mandategraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.mandategraph.graph.Shapes;
import org.mandategraph.graph.Violation;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mandates validate}. */
@Command(
    name = "validate",
    description = {
      "Checks the store's graph against the shapes (SHACL) that the program holds it to.",
      "",
      "Says what is wrong where, one line each; the exit code is 1 then."
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
      Dataset dataset = opened.dataset();
      List<Violation> violations =
          Txn.calculateRead(dataset, () -> Shapes.validate(dataset.getUnionModel().getGraph()));
      violations.forEach(v -> program.out().println(words(v)));
      program.out().flush();
      program
          .err()
          .println(
              "Checked %s: %s"
                  .formatted(
                      Words.count(documents, "document"),
                      violations.isEmpty()
                          ? "the graph keeps to all shapes"
                          : Words.count(violations.size(), "violation")));
      return violations.isEmpty() ? Mandates.OK : Mandates.FAILED;
    }
  }

  private static String words(Violation violation) {
    String property = violation.path() == null ? "" : ", " + violation.path();
    String value = violation.value() == null ? "" : " (is: " + violation.value() + ")";
    return violation.focusNode() + property + ": " + violation.message() + value;
  }
}
