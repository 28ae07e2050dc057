package org.mandategraph.store;

import java.util.List;

/**
 * A query that travels with the program, with its own documentation.
 *
 * @param name what it is called by, such as {@code cites-uncac}
 * @param question what it answers, in words
 * @param columns its columns, in order
 * @param example how to call it
 * @param sparql the query itself, header included
 */
public record NamedQuery(
    String name, String question, List<String> columns, String example, String sparql) {
  /** Copies the list. */
  public NamedQuery {
    columns = List.copyOf(columns);
  }

  /** Whether it calls partners, and so needs the network. */
  public boolean federated() {
    return name.startsWith("federated/");
  }
}
