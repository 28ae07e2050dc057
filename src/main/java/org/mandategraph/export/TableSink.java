package org.mandategraph.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.function.IOFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Fills the tables, one document's graph after another, with only one in memory at a time, and then
 * those of the vocabularies. The vocabularies are added to each graph, for the names of what it
 * refers to.
 */
final class TableSink implements GraphSink {
  /** Writes the rows of one table. */
  interface TableWriter extends AutoCloseable {
    /** Writes a row: the values of the cell of each column. */
    void write(List<List<String>> cells) throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Writes what describes the filled tables. */
  interface Description {
    /**
     * Writes it.
     *
     * @param rows the number of rows of each table, by its name
     */
    void write(Map<String, Long> rows) throws IOException;
  }

  private final Graph vocabularies;
  private final Description description;
  private final Map<String, Long> rows = new HashMap<>();
  private final Map<TableQuery, TableWriter> writers = new LinkedHashMap<>();

  TableSink(Graph vocabularies, IOFunction<TableQuery, TableWriter> maker, Description description)
      throws IOException {
    this.vocabularies = vocabularies;
    this.description = description;
    for (TableQuery table : TableQuery.ALL) {
      writers.put(table, maker.apply(table));
    }
  }

  @Override
  public void write(NamedGraph graph) throws IOException {
    if (graph.topic().isPresent()) {
      fill(false, new Union(graph.graph(), vocabularies));
    }
  }

  private void fill(boolean ofVocabularies, Graph graph) throws IOException {
    for (Map.Entry<TableQuery, TableWriter> table : writers.entrySet()) {
      if (table.getKey().ofVocabularies() == ofVocabularies) {
        fill(table.getKey(), table.getValue(), graph);
      }
    }
  }

  private void fill(TableQuery table, TableWriter writer, Graph graph) throws IOException {
    try (QueryExec query =
        QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(table.query()).build()) {
      RowSet found = query.select();
      while (found.hasNext()) {
        writer.write(cells(table, found.next()));
        rows.merge(table.name(), 1L, Long::sum);
      }
    }
  }

  private static List<List<String>> cells(TableQuery table, Binding row) {
    return table.columns().stream().map(c -> c.values(row.get(c.name()))).toList();
  }

  @Override
  public void finish() throws IOException {
    fill(true, vocabularies);
    description.write(rows);
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (TableWriter writer : writers.values()) {
      try {
        writer.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
