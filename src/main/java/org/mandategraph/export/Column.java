package org.mandategraph.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading, and the variable of the query that fills it
 * @param type of its cells
 * @param values all that its cells may have, or none where they may have any
 * @param definition what it means, in words
 */
record Column(String name, Type type, List<String> values, String definition) {
  /** The type of cells. A cell is empty where the graph has no value. */
  enum Type {
    STRING,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    /** Several different values, sorted. */
    LIST;

    /** As the descriptions of tables write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Between two values of a list in one text. */
  static final String SEPARATOR = "; ";

  private static final String QUERY_SEPARATOR = "\n";

  /** The values of a cell: none where it is empty, one, or several in a list. */
  List<String> values(@Nullable Node value) {
    if (value == null) {
      return List.of();
    }
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    if (type != Type.LIST) {
      return List.of(text);
    }
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(QUERY_SEPARATOR)).sorted().distinct().toList();
  }
}
