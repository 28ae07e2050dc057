package org.mandategraph.store;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterSlice;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Uses the order that rows come in already. A query that begins with a sub-select of documents
 * sorted by their names, and orders or groups its rows by these names first, gives its first page
 * when the first documents are read; Jena alone reads and sorts all rows before.
 *
 * <p>What streams its left side keeps its order: that rows of a sequence, an OPTIONAL or a filter
 * come in the order of what is in front. A hash join does not.
 */
final class SortedExecution extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY = SortedExecution::new;

  private SortedExecution(ExecutionContext execution) {
    super(execution);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    List<SortCondition> sorted = common(order.getConditions(), order.getSubOp());
    return sorted.isEmpty()
        ? super.execute(order, input)
        : sort(order.getSubOp(), order.getConditions(), sorted, input);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    List<SortCondition> sorted = common(top.getConditions(), top.getSubOp());
    return sorted.isEmpty()
        ? super.execute(top, input)
        : new QueryIterSlice(
            sort(top.getSubOp(), top.getConditions(), sorted, input), 0, top.getLimit(), execCxt);
  }

  private QueryIterator sort(
      Op rows, List<SortCondition> wanted, List<SortCondition> sorted, QueryIterator input) {
    return new SortedRuns(
        exec(rows, input), sorted, run -> new QueryIterSort(run, wanted, execCxt), execCxt);
  }

  /** Of rows that come sorted by columns of the group, no group is in two runs. */
  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    List<SortCondition> sorted = sortedBy(group);
    return sorted.isEmpty()
        ? super.execute(group, input)
        : new SortedRuns(
            exec(group.getSubOp(), input),
            sorted,
            run -> new QueryIterGroup(run, group.getGroupVars(), group.getAggregators(), execCxt),
            execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin optional, QueryIterator input) {
    return GroupedOptional.is(optional)
        ? GroupedOptional.of(
            optional, exec(optional.getLeft(), input), op -> exec(op, root()), execCxt)
        : super.execute(optional, input);
  }

  /** The first conditions that rows keep to already. */
  private static List<SortCondition> common(List<SortCondition> wanted, Op rows) {
    List<SortCondition> sorted = sortedBy(rows);
    int n = 0;
    while (n < sorted.size() && n < wanted.size() && isSame(wanted.get(n), sorted.get(n))) {
      n++;
    }
    return sorted.subList(0, n);
  }

  private static boolean isSame(SortCondition one, SortCondition other) {
    return isDescending(one) == isDescending(other)
        && one.getExpression().equals(other.getExpression());
  }

  private static boolean isDescending(SortCondition condition) {
    return condition.getDirection() == Query.ORDER_DESCENDING;
  }

  /** The variables by which the rows of an operation come sorted. */
  private static List<SortCondition> sortedBy(Op op) {
    if (op instanceof OpOrder order) {
      return first(order.getConditions(), condition -> condition.getExpression().isVariable());
    }
    if (op instanceof OpProject project) {
      return first(
          sortedBy(project.getSubOp()),
          condition -> project.getVars().contains(condition.getExpression().asVar()));
    }
    if (op instanceof OpGroup group) {
      return first(
          sortedBy(group.getSubOp()),
          condition ->
              group.getGroupVars().contains(condition.getExpression().asVar())
                  && group.getGroupVars().getExpr(condition.getExpression().asVar()) == null);
    }
    if (op instanceof OpSequence sequence) {
      return sortedBy(sequence.get(0));
    }
    if (op instanceof OpConditional optional) {
      return sortedBy(optional.getLeft());
    }
    if (op instanceof OpLeftJoin optional && GroupedOptional.is(optional)) {
      return sortedBy(optional.getLeft());
    }
    if (op instanceof OpFilter filter) {
      return sortedBy(filter.getSubOp());
    }
    if (op instanceof OpExtend || op instanceof OpAssign || op instanceof OpDistinct) {
      return sortedBy(((Op1) op).getSubOp());
    }
    return List.of();
  }

  private static List<SortCondition> first(
      List<SortCondition> conditions, Predicate<SortCondition> which) {
    return conditions.stream().takeWhile(which).toList();
  }
}
