package org.mandategraph.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.FusekiNetLib;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.mandategraph.store.Federation;
import org.mandategraph.store.PartnerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs SPARQL queries of unknown clients within limits of length, nesting, functions and SERVICE
 * calls.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  /** The longest query taken, in characters; the longest of the named queries is far below. */
  static final int MAX_LENGTH = 50_000;

  /** Answers can contain markup of documents and queries: a browser treats it as of no origin. */
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  /** Parameters that name the format in the place of the {@code Accept} header. */
  private static final List<String> FORMAT_PARAMETERS = List.of("format", "output", "results");

  private static final Logger LOG = LoggerFactory.getLogger(GuardedQuery.class);

  private final Federation federation;

  GuardedQuery(Federation federation) {
    this.federation = federation;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (query.length() > MAX_LENGTH) {
      ServletOps.errorBadRequest("The query is longer than " + MAX_LENGTH + " characters");
    }
    action.setResponseHeader("Content-Security-Policy", POLICY);
    try {
      super.execute(query, action);
    } catch (PartnerException e) {
      LOG.info("A query failed at another endpoint", e);
      ServletOps.error(HttpSC.BAD_GATEWAY_502, e.getMessage());
    } catch (StackOverflowError e) {
      // Jena's parser and planner recurse; a query that exhausts the stack is the client's error.
      ServletOps.errorBadRequest("The query is nested too deeply");
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    federation
        .refusal(query)
        .or(() -> CalledFunctions.refusal(query))
        .ifPresent(refusal -> ServletOps.error(HttpSC.FORBIDDEN_403, refusal));
    graphs(action, query)
        .filter(graph -> !graph.matches("https?://.*"))
        .findFirst()
        .ifPresent(
            graph -> ServletOps.errorBadRequest("FROM takes graphs of this store, not " + graph));
    requireAcceptedFormat(action, query);
  }

  /** 406 where no format of the result is accepted; Fuseki would send one that is not. */
  private static void requireAcceptedFormat(HttpAction action, Query query) {
    List<String> formats =
        formats(query).entries().stream().map(MediaType::getContentTypeStr).toList();
    Accept accept = Accept.of(FusekiNetLib.getAccept(action.getRequest()));
    boolean namesFormat =
        FORMAT_PARAMETERS.stream().anyMatch(name -> !parameter(action, name).isEmpty());
    if (!namesFormat && formats.stream().noneMatch(accept::accepts)) {
      ServletOps.error(
          HttpSC.NOT_ACCEPTABLE_406,
          "None of the requested formats is available. The result of this query is given in "
              + String.join(", ", formats));
    }
  }

  /** The media types in which Fuseki writes the result of a query. */
  private static AcceptList formats(Query query) {
    return switch (query.queryType()) {
      case SELECT -> DEF.rsOfferTable;
      case ASK -> DEF.rsOfferBoolean;
      case CONSTRUCT_JSON -> DEF.jsonOffer;
      default -> DEF.constructOffer;
    };
  }

  /** Reads rows that depend on SERVICE calls to the end first, so that a failure is reported. */
  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryString) {
    QueryExecResult result = super.executeQuery(action, execution, query, queryString);
    return result.isRowSet() && Federation.calls(query)
        ? new QueryExecResult(result.rowSet().materialize())
        : result;
  }

  private static Stream<String> graphs(HttpAction action, Query query) {
    return Stream.of(
            query.getGraphURIs(),
            query.getNamedGraphURIs(),
            parameter(action, HttpNames.paramDefaultGraphURI),
            parameter(action, HttpNames.paramNamedGraphURI))
        .flatMap(List::stream);
  }

  private static List<String> parameter(HttpAction action, String name) {
    String[] values = action.getRequestParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
