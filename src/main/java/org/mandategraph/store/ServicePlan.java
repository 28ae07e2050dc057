package org.mandategraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Plans a query so that a SERVICE call gets all its rows at once, where Jena would call the partner
 * for each row: in an OPTIONAL, and in a UNION behind other patterns. A call never changes what it
 * is joined with, so that each join with one can be done row by row.
 */
final class ServicePlan extends TransformCopy {
  /** Jena's optimizer, then this. */
  static final RewriteFactory OPTIMIZER =
      context -> {
        Rewrite standard = Optimize.stdOptimizationFactory.create(context);
        return op -> plan(standard.rewrite(op), context);
      };

  private static final Symbol INDEPENDENT =
      Symbol.create("https://w3id.org/mandategraph/independent-services");

  private ServicePlan() {}

  private static Op plan(Op op, Context context) {
    if (!calls(op)) {
      return op;
    }
    Op plan = Transformer.transform(new ServicePlan(), op);
    List<OpService> independent = new ArrayList<>();
    addIndependent(plan, independent);
    context.set(INDEPENDENT, List.copyOf(independent));
    return plan;
  }

  /** The calls of a planned query that need no values of its other patterns. */
  static List<OpService> independent(Context execution) {
    return execution.get(INDEPENDENT, List.of());
  }

  /** An OPTIONAL with nothing but a call goes inside the call. */
  @Override
  public Op transform(OpConditional optional, Op left, Op right) {
    return right instanceof OpService service
        ? withOptional(left, service)
        : super.transform(optional, left, right);
  }

  @Override
  public Op transform(OpLeftJoin optional, Op left, Op right) {
    return right instanceof OpService service && optional.getExprs() == null
        ? withOptional(left, service)
        : super.transform(optional, left, right);
  }

  private static Op withOptional(Op left, OpService service) {
    Op pattern = OpLeftJoin.createLeftJoin(OpTable.unit(), service.getSubOp(), null);
    return OpSequence.create(
        left, new OpService(service.getService(), pattern, service.getSilent()));
  }

  /** The pattern of a call that adds to rows where it can; empty where rows without a match go. */
  static Optional<Op> optionalPattern(OpService service) {
    return service.getSubOp() instanceof OpLeftJoin join
            && join.getExprs() == null
            && join.getLeft() instanceof OpTable table
            && table.isJoinIdentity()
        ? Optional.of(join.getRight())
        : Optional.empty();
  }

  /** What is joined with a UNION of calls is joined with each of its branches. */
  @Override
  public Op transform(OpSequence sequence, List<Op> parts) {
    return parts.stream()
        .reduce((before, part) -> joined(before, part, OpSequence::create))
        .orElseThrow();
  }

  /** The same, where Jena would ask for all that the partner has and join it then. */
  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return joined(left, right, OpJoin::create);
  }

  private static Op joined(Op before, Op part, BinaryOperator<Op> others) {
    if (part instanceof OpService) {
      return OpSequence.create(before, part);
    }
    return part instanceof OpUnion union && calls(union)
        ? new OpUnion(
            joined(before, union.getLeft(), others), joined(before, union.getRight(), others))
        : others.apply(before, part);
  }

  /** Whether a pattern contains a SERVICE call, at any depth. */
  static boolean calls(Op op) {
    boolean[] found = new boolean[1];
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        });
    return found[0];
  }

  private static void addIndependent(Op op, List<OpService> found) {
    if (op instanceof OpService service) {
      found.add(service);
    } else if (op instanceof OpSequence sequence) {
      addIndependentParts(sequence, found);
    } else if (op instanceof OpConditional || op instanceof OpLateral) {
      addIndependent(((Op2) op).getLeft(), found);
    } else if (op instanceof Op2 both) {
      addIndependent(both.getLeft(), found);
      addIndependent(both.getRight(), found);
    } else if (op instanceof Op1 one && !(op instanceof OpGraph)) {
      addIndependent(one.getSubOp(), found);
    }
  }

  private static void addIndependentParts(OpSequence sequence, List<OpService> found) {
    addIndependent(sequence.get(0), found);
    Set<Var> before = new HashSet<>(OpVars.visibleVars(sequence.get(0)));
    for (Op part : sequence.getElements().subList(1, sequence.size())) {
      Set<Var> variables = OpVars.visibleVars(part);
      if (part instanceof OpService service && Collections.disjoint(variables, before)) {
        found.add(service);
      }
      before.addAll(variables);
    }
  }
}
