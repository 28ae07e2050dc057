package org.mandategraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.ingest.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the program. It writes to the program's streams. */
@Command
abstract class ProgramCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** What runs the command. */
  final Host host() {
    return program().host();
  }

  /** The stream for data. */
  final PrintStream out() {
    return host().out();
  }

  /** The stream for everything else. */
  final PrintStream err() {
    return host().err();
  }

  /** A command of a command has the same program. */
  private Mandates program() {
    return (Mandates) spec.root().userObject();
  }

  /** The files to read, by the files and folders that the user named; fails if there are none. */
  static InputFiles find(List<Path> named, @Nullable Path except) throws IOException {
    InputFiles input = InputFiles.find(named, except);
    if (input.files().isEmpty() && input.unreadable().isEmpty()) {
      throw new CommandFailure(
          named.get(0) + ": nothing to read here; give PDF, Word, HTML or text files");
    }
    return input;
  }

  /** Lists the refused files; with {@code --verbose} each with the stack trace of its cause. */
  final void printRefused(List<Outcome.Refused> refused) {
    if (!refused.isEmpty()) {
      err().println("Refused: " + Messages.count(refused.size(), "file"));
    }
    for (Outcome.Refused one : refused) {
      err().println("  " + one.file() + ": " + one.reason());
      program().trace(one.cause());
    }
  }
}
