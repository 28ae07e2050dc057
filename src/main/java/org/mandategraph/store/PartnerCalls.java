package org.mandategraph.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** The calls of one running query, within its {@link PartnerLimits}. Used by its thread only. */
final class PartnerCalls {
  private record Request(String address, String select) {}

  private final PartnerLimits limits;
  private final Map<Request, Future<List<Binding>>> sent = new HashMap<>();
  private final Map<String, Long> waited = new HashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  PartnerCalls(PartnerLimits limits) {
    this.limits = limits;
  }

  /**
   * Sends a SELECT, or finds it sent already.
   *
   * @param partner the endpoint that the query names
   * @param address where it is called
   * @return its rows to come; none come where the time for this partner is up
   * @throws PartnerException where it would be one call too many; this is the query's own fault, so
   *     that SILENT does not hide it
   */
  Future<List<Binding>> send(String partner, String address, Query select) {
    Request request = new Request(address, select.serialize());
    Future<List<Binding>> known = sent.get(request);
    if (known != null) {
      return known;
    }
    if (waited.getOrDefault(partner, 0L) >= limits.waiting().toNanos()) {
      return new CompletableFuture<>();
    }
    if (sent.size() >= limits.calls()) {
      throw new PartnerException(
          "the query needs more than "
              + limits.calls()
              + " calls, the last to SERVICE <"
              + partner
              + ">. Bind fewer values before SERVICE, with SELECT DISTINCT or LIMIT in a subquery,"
              + " and write SERVICE alone in its OPTIONAL: its values are then sent in batches",
          null);
    }
    Future<List<Binding>> answer =
        PartnerClient.send(address, request.select(), limits.waiting(), this::limited);
    sent.put(request, answer);
    return answer;
  }

  /**
   * Waits for an answer, and cancels it where it does not come in time.
   *
   * @throws TimeoutException where the query has waited as long for this partner as it may
   */
  <T> T await(String partner, Future<T> answer)
      throws TimeoutException, ExecutionException, InterruptedException {
    long before = waited.getOrDefault(partner, 0L);
    long start = System.nanoTime();
    try {
      return answer.get(limits.waiting().toNanos() - before, TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      answer.cancel(true);
      throw e;
    } finally {
      waited.put(partner, before + System.nanoTime() - start);
    }
  }

  PartnerLimits limits() {
    return limits;
  }

  /** The same bytes; reading one more than are left for this query fails. */
  private InputStream limited(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        count(n);
        return n;
      }
    };
  }

  private void count(int read) throws IOException {
    if (read > 0 && bytes.addAndGet(read) > limits.bytes()) {
      throw new IOException(
          "the answers to one query may have "
              + limits.bytes()
              + " bytes together. Ask for less: bind more before SERVICE, filter inside it, or use"
              + " LIMIT in a subquery inside it");
    }
  }
}
