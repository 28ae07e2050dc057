package org.mandategraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** STUB. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  ValidateCommand(Mandates program) {
    program.out().flush();
  }

  @Override
  public Integer call() {
    return 0;
  }
}
