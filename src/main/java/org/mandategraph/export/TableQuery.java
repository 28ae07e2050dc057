package org.mandategraph.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.mandategraph.graph.ProgramResources;

/**
 * A table: a file {@code tables/NAME.rq}, headed by what a row is and by what each column means,
 * and a query that fills it from one document's graph at a time. The data dictionary is made of the
 * same lines.
 *
 * @param name its name, and its file's
 * @param row what a row is, in words
 * @param columns in order
 * @param query gives the rows of one graph, in their order
 */
record TableQuery(String name, String row, List<Column> columns, Query query) {
  private static final Pattern ROW = Pattern.compile("(?m)^# row: (.+)$");
  private static final Pattern COLUMN = Pattern.compile("(?m)^# column: (\\w+) (\\w+): (.+)$");

  /** All, in the order of a reader's interest. */
  static final List<TableQuery> ALL =
      Stream.of("documents", "paragraphs", "acts", "citations", "requests", "lineage")
          .map(TableQuery::read)
          .toList();

  private static TableQuery read(String name) {
    String file = "/tables/" + name + ".rq";
    return parse(name, new String(ProgramResources.bytes(file), StandardCharsets.UTF_8));
  }

  private static TableQuery parse(String name, String text) {
    Matcher row = ROW.matcher(text);
    if (!row.find()) {
      throw new IllegalStateException("tables/" + name + ".rq lacks \"# row: …\"");
    }
    List<Column> columns =
        COLUMN
            .matcher(text)
            .results()
            .map(
                m ->
                    new Column(
                        m.group(1),
                        Column.Type.valueOf(m.group(2).toUpperCase(Locale.ROOT)),
                        m.group(3)))
            .toList();
    return new TableQuery(name, row.group(1), columns, QueryFactory.create(text));
  }
}
