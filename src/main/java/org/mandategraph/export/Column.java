package org.mandategraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading, and the variable of the query that fills it
 * @param type of its cells
 * @param definition what it means, in words
 */
record Column(String name, Type type, String definition) {
  /** The type of cells. A cell is empty where the graph has no value. */
  enum Type {
    STRING,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    /** Several values, sorted, with {@link #SEPARATOR} between two. */
    LIST;

    /** As the descriptions of tables write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Between two values of a list. */
  static final String SEPARATOR = "; ";

  /** The text of a cell; null where it is empty. */
  @Nullable String text(@Nullable Node value) {
    if (value == null) {
      return null;
    }
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    return type == Type.LIST ? list(text) : text;
  }

  private static @Nullable String list(String joined) {
    if (joined.isEmpty()) {
      return null;
    }
    return Arrays.stream(joined.split("\n"))
        .sorted()
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }
}
