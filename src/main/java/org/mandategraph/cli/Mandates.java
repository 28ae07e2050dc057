package org.mandategraph.cli;

import ch.qos.logback.classic.Level;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.store.StoreInUseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
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

  /** Exit code for a command line that cannot be run. */
  private static final int NOT_UNDERSTOOD = 2;

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

  private final Host host;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log more, and print the stack trace of every failure and refused file.")
  private boolean verbose;

  /** A program that runs there. */
  Mandates(Host host) {
    this.host = host;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // Saves picocli a search for Groovy in every jar of the class path.
    System.setProperty("picocli.disable.closures", "true");
    // UN texts are Unicode, whatever the locale is.
    DataStream data = new DataStream(new FileOutputStream(FileDescriptor.out));
    PrintStream out =
        new PrintStream(new BufferedOutputStream(data), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    IOException lost = data.failure();
    if (lost != null) {
      err.println("mandates: the output cannot be written: " + Messages.of(lost));
      System.exit(FAILED);
    }
    System.exit(code);
  }

  /** Runs the program in this process and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return run(new OwnProcess(out, err), args);
  }

  /** Runs the program and returns its exit code. */
  static int run(Host host, String... args) {
    Mandates program = new Mandates(host);
    CommandLine line = new CommandLine(program);
    line.setOut(new PrintWriter(new OutputStreamWriter(host.out(), StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(host.err(), StandardCharsets.UTF_8), true));
    line.registerConverter(Path.class, host::path);
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
          CommandSpec command = last(parsed).commandSpec();
          if (!host.runs(command.userObject())) {
            host.err()
                .println(
                    "mandates: a server does not run '" + command.name() + "' for another process");
            return NOT_UNDERSTOOD;
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> program.handOver(failure, command.getCommand(), args));
    return line.execute(args);
  }

  /** What runs it. */
  Host host() {
    return host;
  }

  /** With {@code --verbose}, prints the stack trace of a failure and of all that caused it. */
  void trace(@Nullable Throwable failure) {
    if (verbose && failure != null) {
      failure.printStackTrace(host.err());
    }
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }

  private void setLogLevel() {
    LuceneLog.LOGGER.setLevel(java.util.logging.Level.SEVERE);
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(verbose ? Level.INFO : Level.WARN);
    }
  }

  /** What another process has open, it may serve: then it runs the command. */
  private int handOver(Exception failure, Object command, String... args) {
    if (failure instanceof StoreInUseException
        && command instanceof StoreCommand store
        && store.runsInServer()) {
      try {
        OptionalInt code = new HandOver(host).run(store.folder(), args);
        return code.isPresent() ? code.getAsInt() : explain(failure);
      } catch (IOException e) {
        return explain(e);
      }
    }
    return explain(failure);
  }

  private int explain(Exception failure) {
    host.err().println("mandates: " + Messages.of(failure));
    trace(failure);
    return FAILED;
  }
}
