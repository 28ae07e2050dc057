package org.mandategraph.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.mandategraph.graph.ProgramResources;

/**
 * A table: a file {@code tables/NAME.rq}, headed by what a row is, its keys and what each column
 * means, and a query that fills it, from one document's graph at a time or once from the
 * vocabularies. All descriptions of the tables are made of the same lines.
 *
 * @param name its name, and its file's
 * @param row what a row is, in words
 * @param ofVocabularies whether its rows are from the vocabularies, not from documents
 * @param key the columns whose cells are never empty and together name one row
 * @param foreignKeys which columns refer to rows
 * @param columns in order
 * @param query gives the rows of one graph, in their order
 */
record TableQuery(
    String name,
    String row,
    boolean ofVocabularies,
    List<String> key,
    List<ForeignKey> foreignKeys,
    List<Column> columns,
    Query query) {
  /**
   * A reference: the cells of some columns are those of other columns in one row of a table. An
   * empty cell refers to nothing.
   *
   * @param columns that refer
   * @param table the name of the table that they refer to
   * @param referenced its columns, in the same order
   */
  record ForeignKey(List<String> columns, String table, List<String> referenced) {}

  private static final Pattern ROW = Pattern.compile("(?m)^# row: (.+)$");
  private static final Pattern SOURCE = Pattern.compile("(?m)^# from: vocabularies$");
  private static final Pattern KEY = Pattern.compile("(?m)^# key: (.+)$");
  private static final Pattern REFERENCE =
      Pattern.compile("(?m)^# reference: ([\\w ]+) -> (\\w+) ([\\w ]+)$");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^# column: (\\w+) (\\w+)(?: of ([^:\n]+))?: (.+)$");

  /** All, in the order of a reader's interest. */
  static final List<TableQuery> ALL =
      Stream.of(
              "documents",
              "expressions",
              "paragraphs",
              "translations",
              "acts",
              "citations",
              "qualifiers",
              "topics",
              "requests",
              "notings",
              "answers",
              "votes",
              "voters",
              "sponsors",
              "steps",
              "lineage",
              "actors",
              "bodies",
              "verbs",
              "subjects",
              "instruments")
          .map(TableQuery::read)
          .toList();

  private static TableQuery read(String name) {
    String file = "/tables/" + name + ".rq";
    return parse(name, new String(ProgramResources.bytes(file), StandardCharsets.UTF_8));
  }

  private static TableQuery parse(String name, String text) {
    return new TableQuery(
        name,
        only(ROW, name, text),
        SOURCE.matcher(text).find(),
        names(only(KEY, name, text)),
        REFERENCE
            .matcher(text)
            .results()
            .map(m -> new ForeignKey(names(m.group(1)), m.group(2), names(m.group(3))))
            .toList(),
        COLUMN.matcher(text).results().map(TableQuery::column).toList(),
        QueryFactory.create(text));
  }

  private static String only(Pattern line, String name, String text) {
    Matcher found = line.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("tables/" + name + ".rq lacks a line " + line);
    }
    return found.group(1);
  }

  private static List<String> names(String words) {
    return List.of(words.split(" "));
  }

  private static Column column(MatchResult line) {
    Column.Type type = Column.Type.valueOf(line.group(2).toUpperCase(Locale.ROOT));
    List<String> values = line.group(3) == null ? List.of() : List.of(line.group(3).split(", "));
    return new Column(line.group(1), type, values, line.group(4));
  }
}
