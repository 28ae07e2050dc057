package org.mandategraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A query that is part of the program, with its own documentation: a file {@code queries/NAME.rq},
 * headed by comments that give its question, its columns and an example of use. Those below {@code
 * queries/federated/} call partners with {@code SERVICE}.
 *
 * @param name what it is called by, such as {@code cites-uncac}
 * @param question what it answers, in words
 * @param columns its columns, in order
 * @param example how to call it
 * @param sparql the query itself, header included
 */
public record NamedQuery(
    String name, String question, List<String> columns, String example, String sparql) {
  /** Its files are no named queries: their claims are judged by readers. */
  private static final String JUDGED = "judge/";

  private static final class Holder {
    static final Map<String, NamedQuery> ALL = readAll();
  }

  /** Whether it calls partners, and so needs the network. */
  public boolean federated() {
    return name.startsWith("federated/");
  }

  /** All, by name. */
  public static List<NamedQuery> list() {
    return List.copyOf(Holder.ALL.values());
  }

  /** The query with this name. */
  public static Optional<NamedQuery> get(String name) {
    return Optional.ofNullable(Holder.ALL.get(name));
  }

  private static Map<String, NamedQuery> readAll() {
    Map<String, NamedQuery> queries = new TreeMap<>();
    QueryFile.list().stream()
        .filter(file -> !file.name().startsWith(JUDGED))
        .forEach(file -> queries.put(file.name(), of(file)));
    return queries;
  }

  /** A query whose head gives its question, its columns and an example; fails without them. */
  static NamedQuery of(QueryFile file) {
    return new NamedQuery(
        file.name(),
        file.field("question"),
        List.of(file.field("columns").split(", *", -1)),
        file.field("example"),
        file.sparql());
  }
}
