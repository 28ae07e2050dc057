package org.mandategraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * The endpoints that a query may call with {@code SERVICE}: those on a list, within limits. The
 * values of many rows go in one call.
 *
 * @param addresses where calls to an endpoint are sent: its own address, or that of a copy of it
 * @param limits what one query may take from them
 */
public record Federation(Map<String, String> addresses, PartnerLimits limits) {
  private static final Symbol CALLS = Symbol.create("https://w3id.org/mandategraph/partner-calls");

  /** Copies the map. */
  public Federation {
    addresses = Map.copyOf(addresses);
  }

  /**
   * The partners' endpoints, some of them at other addresses.
   *
   * @param copies addresses by the endpoints that they replace
   */
  public static Federation withCopies(Map<String, String> copies) {
    Map<String, String> addresses = new TreeMap<>();
    for (Partner partner : Partner.list()) {
      if (partner.endpoint() != null) {
        addresses.put(partner.endpoint(), partner.endpoint());
      }
    }
    addresses.putAll(copies);
    return new Federation(addresses, PartnerLimits.STANDARD);
  }

  /** The same, with other limits. */
  public Federation within(PartnerLimits other) {
    return new Federation(addresses, other);
  }

  /** No endpoint may be called. */
  public static Federation none() {
    return new Federation(Map.of(), PartnerLimits.STANDARD);
  }

  /** Applies it to all queries of a dataset or to one execution. */
  public void applyTo(Context context) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addBulkLink((call, rows, execution, next) -> execute(call, rows, execution));
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQConstants.sysOptimizerFactory, ServicePlan.OPTIMIZER);
    context.set(ARQ.httpServiceAllowed, false); // Jena's own calls, which have no limits.
  }

  private QueryIterator execute(OpService call, QueryIterator rows, ExecutionContext execution) {
    String address = address(call);
    PartnerCalls calls = calls(execution.getContext());
    return new ServiceBatches(call, address, rows, calls, execution);
  }

  /** The calls of the query that runs in this context; with the first, others start too. */
  private PartnerCalls calls(Context execution) {
    PartnerCalls calls = execution.get(CALLS);
    if (calls == null) {
      calls = new PartnerCalls(limits);
      execution.set(CALLS, calls);
      for (OpService call : ServicePlan.independent(execution)) {
        ServiceBatches.sendAhead(call, address(call), calls);
      }
    }
    return calls;
  }

  private String address(OpService call) {
    Node service = call.getService();
    String address = service.isURI() ? addresses.get(service.getURI()) : null;
    if (address == null) {
      throw new QueryExecException(refusal(service));
    }
    return address;
  }

  /** Why a query may not run here; empty where it may. Looks at the query only. */
  public Optional<String> refusal(Query query) {
    Services services = new Services(query);
    Optional<String> unknown =
        services.endpoints.stream()
            .filter(service -> !service.isURI() || !addresses.containsKey(service.getURI()))
            .findFirst()
            .map(this::refusal);
    // Jena takes a call that fails in an expression for false.
    return unknown.isEmpty() && services.inExpression
        ? Optional.of(
            "SERVICE may not be inside FILTER EXISTS or another expression; write OPTIONAL {"
                + " SERVICE … } and test with BOUND")
        : unknown;
  }

  /** Whether a query contains a SERVICE call, at any depth. */
  public static boolean calls(Query query) {
    return !new Services(query).endpoints.isEmpty();
  }

  /** The SERVICE calls of a query. */
  private static final class Services extends OpVisitorBase {
    final List<Node> endpoints = new ArrayList<>();
    boolean inExpression;

    Services(Query query) {
      if (query.getQueryPattern() != null) {
        Walker.walk(Algebra.compile(query), this, expressions());
      }
    }

    @Override
    public void visit(OpService service) {
      endpoints.add(service.getService());
    }

    private ExprVisitor expressions() {
      return new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionOp pattern) {
          inExpression |= ServicePlan.calls(pattern.getGraphPattern());
        }
      };
    }
  }

  private String refusal(Node service) {
    if (addresses.isEmpty()) {
      return "SERVICE is switched off here";
    }
    return (service.isVariable()
            ? "SERVICE has to name an endpoint"
            : "SERVICE may not call " + service)
        + "; it may call "
        + String.join(", ", new TreeSet<>(addresses.keySet()));
  }
}
