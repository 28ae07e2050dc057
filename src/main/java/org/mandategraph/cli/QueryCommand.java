package org.mandategraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.ResultFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandates query}. */
@Command(
    name = "query",
    description = {
      "Runs a query on the store: a named query, or SPARQL from a file or from standard input (-).",
      "",
      "While 'mandates serve' or 'mandates up' is running on the store, the query is sent to that"
          + " server."
    },
    footer = {
      "  mandates query --list",
      "  mandates query cites-uncac",
      "  mandates query my-question.rq --format csv > answer.csv",
      "  echo 'SELECT (count(*) AS ?triples) { ?s ?p ?o }' | mandates query -"
    })
final class QueryCommand extends StoreCommand {
  private static final class What {
    @Option(names = "--list", description = "Show the named queries with their questions.")
    private boolean list;

    @Parameters(
        index = "0",
        paramLabel = "NAME|FILE|-",
        description = "A named query, a file with SPARQL, or - for standard input.")
    private @Nullable String question;
  }

  @Mixin private final PartnerOption partners = new PartnerOption();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "One of table, csv, json, turtle (default: ${DEFAULT-VALUE}). Results of CONSTRUCT and"
              + " DESCRIBE are always turtle.")
  private ResultFormat format = ResultFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    if (what.list || what.question == null) {
      list();
      return Mandates.OK;
    }
    print(what.question, sparql(what.question), format, partners.federation());
    return Mandates.OK;
  }

  private void list() {
    int widest = NamedQuery.list().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (NamedQuery query : NamedQuery.list()) {
      out()
          .println(
              query.name() + " ".repeat(widest - query.name().length() + 2) + query.question());
    }
  }

  private static String sparql(String question) throws IOException {
    if (question.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Optional<NamedQuery> named = NamedQuery.get(question);
    if (named.isPresent()) {
      return named.get().sparql();
    }
    Path file = Path.of(question);
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(
          question + ": neither a named query nor a file; 'mandates query --list' shows the names");
    }
    return Files.readString(file);
  }
}
