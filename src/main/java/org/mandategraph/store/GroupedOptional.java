package org.mandategraph.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.table.Table1;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.join.Join;

/**
 * An OPTIONAL sub-select that is grouped by what it is joined on, such as the names of a request's
 * reporters in one cell. The sub-select is evaluated for each of the first rows alone, where Jena
 * evaluates it over the whole store before the first row; where many rows come, it is so evaluated
 * for the others.
 */
final class GroupedOptional extends QueryIter1 {
  /** So many rows are joined one by one: a page and more. */
  private static final int ROW_BY_ROW = 200;

  private final Op grouped;
  private final Set<Var> common;
  private final Function<Op, QueryIterator> execute;
  private int joined;
  private QueryIterator done;

  private GroupedOptional(
      QueryIterator rows,
      Op grouped,
      Set<Var> common,
      Function<Op, QueryIterator> execute,
      ExecutionContext execution) {
    super(rows, execution);
    this.grouped = grouped;
    this.common = common;
    this.execute = execute;
    this.done = QueryIterNullIterator.create(execution);
  }

  /** Whether an OPTIONAL is one that can be evaluated so. */
  static boolean is(OpLeftJoin optional) {
    return optional.getExprs() == null
        && group(optional.getRight())
            .filter(group -> isPlain(group.getSubOp()))
            .filter(
                group ->
                    common(optional).stream()
                        .allMatch(
                            v ->
                                group.getGroupVars().contains(v)
                                    && group.getGroupVars().getExpr(v) == null
                                    && binds(group.getSubOp(), v)))
            .isPresent();
  }

  /**
   * The OPTIONAL of these rows.
   *
   * @param execute evaluates an operation on its own
   */
  static QueryIterator of(
      OpLeftJoin optional,
      QueryIterator rows,
      Function<Op, QueryIterator> execute,
      ExecutionContext execution) {
    return new GroupedOptional(rows, optional.getRight(), common(optional), execute, execution);
  }

  private static Set<Var> common(OpLeftJoin optional) {
    Set<Var> common = OpVars.visibleVars(optional.getLeft());
    common.retainAll(OpVars.visibleVars(optional.getRight()));
    return common;
  }

  /** The group below the columns and filters of a sub-select. */
  private static Optional<OpGroup> group(Op op) {
    if (op instanceof OpGroup group) {
      return Optional.of(group);
    }
    return op instanceof OpProject || op instanceof OpExtend || op instanceof OpFilter
        ? group(((Op1) op).getSubOp())
        : Optional.empty();
  }

  /**
   * Whether a pattern consists of nothing but what gives the same rows with a value given in front
   * as without, where these are filtered by the value; if it binds the variable in each row.
   */
  private static boolean isPlain(Op op) {
    return parts(op).allMatch(GroupedOptional::isPlain)
        && (op instanceof OpBGP
            || op instanceof OpQuadPattern
            || op instanceof OpSequence
            || op instanceof OpJoin
            || op instanceof OpTable
            || op instanceof OpUnion
            || op instanceof OpProject
            || op instanceof OpOrder
            || op instanceof OpFilter
            || op instanceof OpExtend);
  }

  private static boolean binds(Op op, Var v) {
    if (op instanceof OpBGP || op instanceof OpQuadPattern) {
      return OpVars.visibleVars(op).contains(v);
    }
    if (op instanceof OpUnion) {
      return parts(op).allMatch(part -> binds(part, v));
    }
    return OpVars.visibleVars(op).contains(v) && parts(op).anyMatch(part -> binds(part, v));
  }

  private static Stream<Op> parts(Op op) {
    if (op instanceof OpN several) {
      return several.getElements().stream();
    }
    if (op instanceof Op2 two) {
      return Stream.of(two.getLeft(), two.getRight());
    }
    return op instanceof Op1 one ? Stream.of(one.getSubOp()) : Stream.empty();
  }

  @Override
  protected boolean hasNextBinding() {
    while (!done.hasNext()) {
      if (!getInput().hasNext()) {
        return false;
      }
      if (joined == ROW_BY_ROW) {
        done = Join.leftJoin(getInput(), execute.apply(grouped), null, getExecContext());
        continue;
      }
      joined++;
      Binding row = getInput().next();
      done =
          Join.leftJoin(
              QueryIterSingleton.create(row, getExecContext()),
              execute.apply(given(row, grouped)),
              null,
              getExecContext());
    }
    return true;
  }

  /** The sub-select, given the values of a row. */
  private Op given(Binding row, Op op) {
    if (op instanceof OpGroup group) {
      return group.copy(
          OpSequence.create(OpTable.create(new Table1(values(row))), group.getSubOp()));
    }
    Op1 one = (Op1) op;
    return one.copy(given(row, one.getSubOp()));
  }

  private Binding values(Binding row) {
    BindingBuilder values = Binding.builder();
    common.stream().filter(row::contains).forEach(v -> values.add(v, row.get(v)));
    return values.build();
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
