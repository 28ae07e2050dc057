package org.mandategraph.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.http.auth.AuthEnv;
import org.jspecify.annotations.Nullable;
import org.mandategraph.export.Push;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mandates push}. */
@Command(
    name = "push",
    description = {
      "Copies the store's graphs to another store by the SPARQL 1.1 Graph Store Protocol.",
      "",
      "Each graph is compared first and replaced only if it differs. Re-running is safe: an"
          + " interrupted push continues where it stopped, and a finished one sends nothing. Graphs"
          + " with other names are not touched."
    },
    footer = {
      "  mandates push --to http://localhost:3031/mandates/data",
      "  mandates push --to http://localhost:8890/sparql-graph-crud-auth --user dba",
      "  mandates push --to http://localhost:3031/mandates/data --series A/RES"
    })
final class PushCommand extends StoreCommand {
  static final String PASSWORD = "MANDATES_PASSWORD";

  @ArgGroup(heading = "%nWhat to push (default: everything):%n")
  private @Nullable SelectionOption selection;

  @Option(
      names = "--to",
      paramLabel = "URL",
      required = true,
      description = "The other store's address for the Graph Store Protocol, without ?graph=.")
  private URI target = URI.create("http://localhost/");

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "User name there; the password is read from the environment variable " + PASSWORD + ".")
  private @Nullable String user;

  @Override
  public Integer call() throws IOException {
    if (!"http".equals(target.getScheme()) && !"https".equals(target.getScheme())) {
      throw new CommandFailure(
          "--to " + target + ": give an address that starts with http: or https:");
    }
    signIn();
    try (StopSignal stop = host().stopSignal();
        MandateStore opened = openFilled();
        ProgressDisplay progress =
            new ProgressDisplay(host(), ProgressDisplay.Work.PUSHING, stop)) {
      Optional<Push.Result> result =
          new Push(SelectionOption.of(selection), target).run(opened.dataset(), progress);
      err().println(result.map(PushCommand::words).orElse("Stopped; push again to continue"));
      return result.isPresent() ? Mandates.OK : Mandates.FAILED;
    } finally {
      AuthEnv.get().unregisterUsernamePassword(target);
    }
  }

  private void signIn() {
    if (user != null) {
      String password = host().environment(PASSWORD);
      if (password == null) {
        throw new CommandFailure(
            "--user " + user + ": set the password in the environment variable " + PASSWORD);
      }
      AuthEnv.get().registerUsernamePassword(target, user, password);
    }
  }

  private static String words(Push.Result result) {
    return "Sent %s; %s there already"
        .formatted(
            Messages.count(result.sent(), "graph"),
            Messages.count(result.same(), "graph") + (result.same() == 1 ? " was" : " were"));
  }
}
