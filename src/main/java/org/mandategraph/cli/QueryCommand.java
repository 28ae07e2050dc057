package org.mandategraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** STUB. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
  QueryCommand(Mandates program) {
    program.out().flush();
  }

  @Override
  public Integer call() {
    return 0;
  }
}
