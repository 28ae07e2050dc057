package org.mandategraph.store;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The endpoints that a query may call with {@code SERVICE}: those on a list, each for a limited
 * time. Redirects are not followed.
 *
 * @param addresses where calls to an endpoint are sent: its own address, or that of a copy of it
 * @param limit the longest time that one call may take
 */
public record Federation(Map<String, String> addresses, Duration limit) {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final class Holder {
    static final Logger LOG = LoggerFactory.getLogger(Federation.class);
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .connectTimeout(LIMIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static final ExecutorService CALLS =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "partner");
              thread.setDaemon(true);
              return thread;
            });
  }

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
    return new Federation(addresses, LIMIT);
  }

  /** The same, with another limit. */
  public Federation within(Duration other) {
    return new Federation(addresses, other);
  }

  /** No endpoint may be called. */
  public static Federation none() {
    return new Federation(Map.of(), LIMIT);
  }

  /** Applies it to all queries of a dataset or to one execution. */
  public void applyTo(Context context) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    ServiceExecutorRegistry.initWithDefaults(registry);
    registry.addSingleLink(
        (op, original, binding, execution, next) ->
            call(
                original,
                () -> next.createExecution(at(op), original, binding, execution),
                () -> QueryIterSingleton.create(binding, execution)));
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpServiceAllowed, !addresses.isEmpty());
    context.set(ARQ.httpQueryClient, Holder.CLIENT);
  }

  /** Why a query may not run here; empty where it may. Looks at the query only. */
  public Optional<String> refusal(Query query) {
    return services(query).stream()
        .filter(service -> !service.isURI() || !addresses.containsKey(service.getURI()))
        .findFirst()
        .map(this::refusal);
  }

  /** Whether a query contains a SERVICE call, at any depth. */
  public static boolean calls(Query query) {
    return !services(query).isEmpty();
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

  private static List<Node> services(Query query) {
    List<Node> services = new ArrayList<>();
    if (query.getQueryPattern() != null) {
      Walker.walk(
          Algebra.compile(query),
          new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
              services.add(service.getService());
            }
          },
          new ExprVisitorBase());
    }
    return services;
  }

  /** The same call, at the partner's address. */
  private OpService at(OpService op) {
    Node service = op.getService();
    String address = service.isURI() ? addresses.get(service.getURI()) : null;
    if (address == null) {
      throw new QueryExecException(refusal(service));
    }
    return new OpService(
        NodeFactory.createURI(address), op.getSubOp(), op.getServiceElement(), op.getSilent());
  }

  /** The answer within the limit; with SERVICE SILENT a failure counts as an empty answer. */
  private QueryIterator call(
      OpService op, Supplier<QueryIterator> call, Supplier<QueryIterator> nothing) {
    Future<QueryIterator> answer = Holder.CALLS.submit(call::get);
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return failed(op, "does not answer within " + limit.toMillis() + " ms", e, nothing);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return failed(op, "failed: " + cause.getMessage(), cause, nothing);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new QueryExecException(op.getService() + " was interrupted", e);
    }
  }

  private static QueryIterator failed(
      OpService op, String what, Throwable cause, Supplier<QueryIterator> nothing) {
    if (op.getSilent()) {
      Holder.LOG.info("SERVICE SILENT <{}> {}", op.getService(), what, cause);
      return nothing.get();
    }
    throw new PartnerException("SERVICE <" + op.getService() + "> " + what, cause);
  }
}
