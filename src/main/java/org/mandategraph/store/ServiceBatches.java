package org.mandategraph.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins rows with what a partner has for them. The values of many rows go in one call, and some
 * calls run at the same time; the first start at once, so that several partners of a query work at
 * the same time too.
 */
final class ServiceBatches extends QueryIter1 {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceBatches.class);

  /** So many different values are sent in one call. */
  static final int VALUES = 100;

  /** So many rows, which may share values, wait for one call. */
  private static final int ROWS = 10_000;

  private record Batch(List<Var> variables, List<Binding> rows, Future<List<Binding>> answer) {}

  private final String partner;
  private final String address;
  private final boolean silent;
  private final boolean optional;
  private final RemotePattern pattern;
  private final PartnerCalls calls;
  private final Queue<Binding> ahead = new ArrayDeque<>();
  private final Queue<Batch> batches = new ConcurrentLinkedQueue<>();
  private volatile boolean cancelled;
  private Iterator<Binding> joined = Collections.emptyIterator();

  /**
   * Sends the pattern of a call that needs no values, ahead of its execution.
   *
   * @param address where the partner is called
   */
  static void sendAhead(OpService call, String address, PartnerCalls calls) {
    RemotePattern pattern =
        new RemotePattern(ServicePlan.optionalPattern(call).orElse(call.getSubOp()));
    Future<List<Binding>> unused = // found again by who asks for the same
        calls.send(call.getService().getURI(), address, pattern.with(List.of(), List.of()));
  }

  /**
   * Starts the first calls.
   *
   * @param address where the partner is called
   * @param input the rows before the call
   */
  ServiceBatches(
      OpService call,
      String address,
      QueryIterator input,
      PartnerCalls calls,
      ExecutionContext execution) {
    super(input, execution);
    this.partner = call.getService().getURI();
    this.address = address;
    this.silent = call.getSilent();
    this.optional = ServicePlan.optionalPattern(call).isPresent();
    this.pattern = new RemotePattern(ServicePlan.optionalPattern(call).orElse(call.getSubOp()));
    this.calls = calls;
    sendSome();
  }

  @Override
  protected boolean hasNextBinding() {
    while (!joined.hasNext()) {
      Batch batch = batches.peek();
      if (batch == null) {
        return false;
      }
      joined = join(batch);
      batches.remove();
      sendSome();
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    return joined.next();
  }

  @Override
  protected void closeSubIterator() {
    // Another part of the query may wait for the same calls; they end by themselves.
  }

  @Override
  protected void requestSubCancel() {
    cancelled = true;
    batches.forEach(batch -> batch.answer().cancel(true));
  }

  private void sendSome() {
    while (batches.size() < PartnerClient.AT_ONCE && rowAhead() != null) {
      batches.add(nextBatch());
    }
  }

  private @Nullable Binding rowAhead() {
    if (ahead.isEmpty() && getInput().hasNext()) {
      ahead.add(getInput().next());
    }
    return ahead.peek();
  }

  /** Rows that bind the same variables: a value that is missing would match every solution. */
  private Batch nextBatch() {
    List<Binding> rows = new ArrayList<>();
    Set<Binding> values = new LinkedHashSet<>();
    List<Var> variables = List.of();
    for (Binding row = rowAhead(); row != null && rows.size() < ROWS; row = rowAhead()) {
      if (rows.isEmpty()) {
        variables = bound(row);
      } else if (!bound(row).equals(variables)) {
        break;
      }
      Binding value = values(row, variables);
      if (values.size() == VALUES && !values.contains(value)) {
        break;
      }
      values.add(value);
      rows.add(ahead.remove());
    }
    return new Batch(variables, rows, send(variables, values));
  }

  private Future<List<Binding>> send(List<Var> variables, Set<Binding> values) {
    List<Binding> known =
        values.stream().filter(v -> variables.stream().noneMatch(n -> v.get(n).isBlank())).toList();
    if (known.isEmpty()) {
      return CompletableFuture.completedFuture(List.of()); // No partner knows our blank nodes.
    }
    return calls.send(partner, address, pattern.with(variables, known));
  }

  private Iterator<Binding> join(Batch batch) {
    List<Binding> answer;
    try {
      answer = calls.await(partner, batch.answer());
    } catch (TimeoutException e) {
      return failed(batch, "does not answer within " + seconds(), e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return failed(batch, "failed: " + cause.getMessage(), cause);
    } catch (CancellationException e) {
      if (cancelled) {
        throw new QueryCancelledException();
      }
      return failed(batch, "does not answer within " + seconds(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartnerException("SERVICE <" + partner + "> was interrupted", e);
    }
    Map<Binding, List<Binding>> byValues = new HashMap<>();
    for (Binding remote : answer) {
      Binding row = pattern.local(remote);
      byValues.computeIfAbsent(values(row, batch.variables()), v -> new ArrayList<>()).add(row);
    }
    return Iter.flatMap(
        batch.rows().iterator(),
        row -> matches(row, byValues.getOrDefault(values(row, batch.variables()), List.of())));
  }

  private Iterator<Binding> matches(Binding row, List<Binding> candidates) {
    Iterator<Binding> merged =
        candidates.stream()
            .map(candidate -> Algebra.merge(row, candidate))
            .filter(Objects::nonNull)
            .iterator();
    return optional && !merged.hasNext() ? Iter.singletonIterator(row) : merged;
  }

  private Iterator<Binding> failed(Batch batch, String what, Throwable cause) {
    String message = "SERVICE <" + partner + "> " + what;
    if (!silent) {
      throw new PartnerException(message, cause);
    }
    LOG.info("SILENT {}", message, cause);
    return batch.rows().iterator();
  }

  private String seconds() {
    return calls.limits().waiting().toMillis() / 1000.0 + " seconds";
  }

  private List<Var> bound(Binding row) {
    return pattern.bindable().stream()
        .filter(row::contains)
        .sorted(Comparator.comparing(Var::getName))
        .toList();
  }

  private static Binding values(Binding row, List<Var> variables) {
    BindingBuilder builder = Binding.builder();
    variables.forEach(variable -> builder.add(variable, row.get(variable)));
    return builder.build();
  }
}
