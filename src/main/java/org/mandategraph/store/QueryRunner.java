package org.mandategraph.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;

/**
 * Runs a SPARQL query on a store, or on the server of a store, and writes its result. Read-only.
 */
public final class QueryRunner {
  private final Function<Query, Optional<String>> refusal;
  private final Consumer<Runnable> transaction;
  private final Function<Query, QueryExecution> executions;

  /** On this dataset, and on the partners that a query may call. */
  public QueryRunner(Dataset dataset, Federation federation) {
    this.refusal = federation::refusal;
    this.transaction = work -> Txn.executeRead(dataset, work);
    this.executions =
        query -> {
          QueryExecution execution = QueryExecution.dataset(dataset).query(query).build();
          federation.applyTo(execution.getContext());
          return execution;
        };
  }

  /** On the dataset that a SPARQL endpoint serves. */
  public QueryRunner(URI endpoint) {
    this.refusal = query -> Optional.empty(); // The endpoint knows whom it may call.
    this.transaction = Runnable::run;
    this.executions = query -> QueryExecution.service(endpoint.toString()).query(query).build();
  }

  /**
   * Runs a query and writes its result, as UTF-8.
   *
   * <p>A graph is written as Turtle where the format is a table.
   *
   * @throws QueryRefusedException where the query does not parse, would change the store or call a
   *     server that is no partner, or gives what the format cannot write
   */
  public void run(String sparql, ResultFormat format, OutputStream out)
      throws QueryRefusedException {
    Query query = parse(sparql);
    boolean graph = query.isConstructType() || query.isDescribeType();
    check(query, graph, format);
    try {
      transaction.accept(
          () -> {
            try (QueryExecution execution = executions.apply(query)) {
              if (graph) {
                writeGraph(query, execution, out);
              } else if (query.isAskType()) {
                writeAnswer(execution.execAsk(), format, out);
              } else {
                writeRows(query, execution.execSelect(), format, out);
              }
            }
          });
    } catch (QueryException e) {
      throw new QueryRefusedException("the query failed: " + e.getMessage(), e);
    }
  }

  /**
   * The rows of a SELECT of the program's own, each by its columns: the words of a literal, or an
   * IRI. A column without a value is left out.
   */
  public List<Map<String, String>> rows(String select) {
    List<Map<String, String>> rows = new ArrayList<>();
    own(select, execution -> execution.execSelect().forEachRemaining(row -> rows.add(cells(row))));
    return rows;
  }

  private static Map<String, String> cells(QuerySolution row) {
    Map<String, String> cells = new HashMap<>();
    row.varNames().forEachRemaining(name -> cells.put(name, text(row.get(name))));
    return cells;
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }

  /** The graph of a CONSTRUCT of the program's own. */
  public Model graph(String construct) {
    Model model = ModelFactory.createDefaultModel();
    own(construct, execution -> execution.execConstruct(model));
    return model;
  }

  private void own(String sparql, Consumer<QueryExecution> work) {
    Query query = QueryFactory.create(sparql, Syntax.syntaxARQ);
    transaction.accept(
        () -> {
          try (QueryExecution execution = executions.apply(query)) {
            work.accept(execution);
          }
        });
  }

  private static Query parse(String sparql) throws QueryRefusedException {
    try {
      return QueryFactory.create(sparql, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QueryRefusedException(
          isUpdate(sparql)
              ? "this is an update; the store is changed by ingesting documents only"
              : "the query does not parse: " + e.getMessage(),
          e);
    } catch (QueryException e) {
      throw new QueryRefusedException("the query does not parse: " + e.getMessage(), e);
    }
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql, Syntax.syntaxARQ).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private void check(Query query, boolean graph, ResultFormat format) throws QueryRefusedException {
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new QueryRefusedException("write SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    if (graph && (format == ResultFormat.CSV || format == ResultFormat.JSON)) {
      throw new QueryRefusedException("the query gives a graph: it is written as turtle");
    }
    if (!graph && format == ResultFormat.TURTLE) {
      throw new QueryRefusedException(
          "the query gives rows: they are written as table, csv or json; CONSTRUCT gives turtle");
    }
    Optional<String> why = refusal.apply(query);
    if (why.isPresent()) {
      throw new QueryRefusedException(why.get());
    }
  }

  private static void writeGraph(Query query, QueryExecution execution, OutputStream out) {
    Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
    model.setNsPrefixes(query.getPrefixMapping());
    RDFDataMgr.write(out, model, Lang.TURTLE);
  }

  private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
    switch (format) {
      case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
      case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
      default -> new PrintStream(out, true, StandardCharsets.UTF_8).print(answer + "\n");
    }
  }

  private static void writeRows(
      Query query, ResultSet rows, ResultFormat format, OutputStream out) {
    switch (format) {
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      default -> new Table(query.getPrefixMapping()).write(rows, out);
    }
  }
}
