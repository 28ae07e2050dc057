package org.mandategraph.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.graph.Identity;
import org.mandategraph.store.Federation;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mandates due}. */
@Command(
    name = "due",
    description = {
      "Lists the requested reports with their status on a day: answered, due, overdue or unknown.",
      "",
      "A report is overdue if its last day has passed and the first later text of the same series"
          + " in the store takes note of no report that may be the answer, though texts before it"
          + " take note of such reports. Otherwise it is unknown."
          + " The column 'basis' says why."
    },
    footer = {
      "  mandates due",
      "  mandates due --on 2013-10-10 --status overdue",
      "  mandates due --body A --reporter secretary-general --format csv > due.csv"
    })
final class DueCommand extends StoreCommand {
  /** What is asked for: the status of a report. */
  enum Status {
    ANSWERED,
    DUE,
    OVERDUE,
    UNKNOWN
  }

  private static final String QUERY = "due";
  private static final String DAY = "(?m)^.*# the day$";
  private static final String NARROWED = "(?m)^.*# narrowed here$";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day, such as 2024-12-31 (default: the day of the latest text).")
  private @Nullable LocalDate on;

  @Option(
      names = "--body",
      paramLabel = "SYMBOL",
      description = "Only reports to this body: A, E, A/HRC, CND, …")
  private @Nullable String body;

  @Option(
      names = "--reporter",
      paramLabel = "NAME",
      description = "Only reports of this actor: its name, or its key, such as secretary-general.")
  private @Nullable String reporter;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only answered, due, overdue or unknown.")
  private @Nullable Status status;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of table, csv, json (default: ${DEFAULT-VALUE}).")
  private ResultFormat format = ResultFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    print(QUERY, sparql(), format, Federation.none());
    return Mandates.OK;
  }

  /** The named query, its day and its rows as the options say. */
  private String sparql() {
    String sparql = NamedQuery.get(QUERY).orElseThrow().sparql();
    if (on != null) {
      sparql = sparql.replaceFirst(DAY, "  VALUES ?on { \"" + on + "\"^^xsd:date }");
    }
    StringBuilder filters = new StringBuilder();
    if (body != null) {
      filters
          .append("  FILTER EXISTS { ?request mg:reportsTo <")
          .append(body(body))
          .append("> }\n");
    }
    if (reporter != null) {
      String actor = reporter(reporter);
      filters.append("  FILTER EXISTS { ?request mg:reporter <").append(actor).append("> }\n");
    }
    if (status != null) {
      String name = status.name().toLowerCase(Locale.ROOT);
      filters.append("  FILTER(?status = \"").append(name).append("\")\n");
    }
    return sparql.replaceFirst(NARROWED, filters.toString());
  }

  private String body(String symbol) {
    return Authorities.standard().bodies().stream()
        .filter(b -> b.symbol().equalsIgnoreCase(symbol) || named(b.actor(), symbol))
        .findFirst()
        .map(b -> Identity.standard().actor(b.actor()))
        .orElseThrow(() -> new CommandFailure(symbol + ": no body with this symbol or name"));
  }

  private String reporter(String name) {
    return Authorities.standard().actors().stream()
        .filter(a -> a.key().equals(name) || named(a, name))
        .findFirst()
        .map(Identity.standard()::actor)
        .orElseThrow(() -> new CommandFailure(name + ": no actor with this name or key"));
  }

  private static boolean named(Actor actor, String name) {
    return actor.names().anyMatch(name::equalsIgnoreCase);
  }
}
