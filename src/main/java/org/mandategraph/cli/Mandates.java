package org.mandategraph.cli;

import ch.qos.logback.classic.Level;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ProgramVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code mandates}. */
@Command(
    name = "mandates",
    description = "United Nations resolutions as a knowledge graph of mandates.",
    mixinStandardHelpOptions = true,
    versionProvider = Mandates.VersionInfo.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      UpCommand.class,
      IngestCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      DiffCommand.class,
      TraceCommand.class,
      DueCommand.class,
      ExtractCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      JudgeCommand.class,
      ExportCommand.class,
      PushCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Everything was done.",
      "1:A file was refused, or the data is invalid.",
      "2:The command was not understood."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mandates up                       start a SPARQL endpoint with the sample resolutions",
      "  mandates ingest my-resolutions/   add your own files to the graph",
      "  mandates query --list             list the named queries",
      "",
      "'mandates COMMAND --help' explains a command."
    })
public final class Mandates {
  /** Exit code of a command that did everything. */
  static final int OK = 0;

  /** Exit code for refused input or invalid data. */
  static final int FAILED = 1;

  /**
   * Lucene logs about Java versions by java.util.logging, which helps no user. A static field,
   * since java.util.logging forgets loggers that nothing refers to; in a class of its own, since
   * java.util.logging is slow to load and help does without.
   */
  private static final class LuceneLog {
    static final java.util.logging.Logger LOGGER =
        java.util.logging.Logger.getLogger("org.apache.lucene");
  }

  /** The version of the program, from the jar's manifest, and of Java. */
  static final class VersionInfo implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "mandates " + ProgramVersion.current(),
        "Java " + Runtime.version() + ", " + System.getProperty("os.name")
      };
    }
  }

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log more, and print the stack trace of every failure and refused file.")
  private boolean verbose;

  /**
   * A program that writes to these streams.
   *
   * @param out for data
   * @param err for everything else: progress, summaries, errors
   */
  Mandates(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // Saves picocli a search for Groovy in every jar of the class path.
    System.setProperty("picocli.disable.closures", "true");
    // UN texts are Unicode, whatever the locale is.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    System.exit(code);
  }

  /** Runs the program and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Mandates program = new Mandates(out, err);
    CommandLine line = new CommandLine(program);
    line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionStrategy(
        parsed -> {
          Integer help = CommandLine.executeHelpRequest(parsed);
          if (help != null) {
            return help;
          }
          if (parsed.hasSubcommand()) {
            program.setLogLevel();
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setExecutionExceptionHandler((failure, command, parsed) -> program.explain(failure));
    return line.execute(args);
  }

  /** The stream for data. */
  PrintStream out() {
    return out;
  }

  /** The stream for everything else. */
  PrintStream err() {
    return err;
  }

  /** With {@code --verbose}, prints the stack trace of a failure and of all that caused it. */
  void trace(@Nullable Throwable failure) {
    if (verbose && failure != null) {
      failure.printStackTrace(err);
    }
  }

  private void setLogLevel() {
    LuceneLog.LOGGER.setLevel(java.util.logging.Level.SEVERE);
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(verbose ? Level.INFO : Level.WARN);
    }
  }

  private int explain(Exception failure) {
    err.println("mandates: " + Messages.of(failure));
    trace(failure);
    return FAILED;
  }
}
