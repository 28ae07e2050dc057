package org.mandategraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Works on rows that come sorted by some columns, one run of rows with the same values at a time,
 * and so gives its first rows when it has read its first run.
 */
final class SortedRuns extends QueryIter1 {
  private final List<SortCondition> sorted;
  private final UnaryOperator<QueryIterator> work;
  private QueryIterator done;
  private @Nullable Binding next;

  /**
   * Rows, run by run.
   *
   * @param rows in the order of the columns
   * @param sorted the columns: conditions that are variables
   * @param work is done on each run
   */
  SortedRuns(
      QueryIterator rows,
      List<SortCondition> sorted,
      UnaryOperator<QueryIterator> work,
      ExecutionContext execution) {
    super(rows, execution);
    this.sorted = sorted;
    this.work = work;
    this.done = QueryIterPlainWrapper.create(List.<Binding>of().iterator(), execution);
  }

  @Override
  protected boolean hasNextBinding() {
    while (!done.hasNext()) {
      List<Binding> run = run();
      if (run.isEmpty()) {
        return false;
      }
      done = work.apply(QueryIterPlainWrapper.create(run.iterator(), getExecContext()));
    }
    return true;
  }

  private List<Binding> run() {
    List<Binding> run = new ArrayList<>();
    if (next != null) {
      run.add(next);
      next = null;
    }
    Iterator<Binding> rows = getInput();
    while (rows.hasNext()) {
      Binding row = rows.next();
      if (!run.isEmpty() && !isSame(run.get(0), row)) {
        next = row;
        break;
      }
      run.add(row);
    }
    return run;
  }

  private boolean isSame(Binding one, Binding other) {
    return sorted.stream()
        .allMatch(
            column ->
                BindingComparator.compareNodesRaw(value(column, one), value(column, other)) == 0);
  }

  private static @Nullable NodeValue value(SortCondition column, Binding row) {
    var node = row.get(column.getExpression().asVar());
    return node == null ? null : NodeValue.makeNode(node);
  }

  @Override
  protected Binding moveToNextBinding() {
    return done.next();
  }

  @Override
  protected void requestSubCancel() {
    done.cancel();
  }

  @Override
  protected void closeSubIterator() {
    done.close();
  }
}
