package org.mandategraph.web;

import jakarta.servlet.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;

/**
 * A second server in the place of all partners: each has a data set of its own, in its own form.
 * Every request takes half a second more than it needs, and is recorded.
 */
final class PartnerServer implements AutoCloseable {
  static final String UNBIS = "https://metadata.un.org/graphdb/repositories/UNBIST_core";
  static final String SDG = "https://metadata.un.org/graphdb/repositories/SDG-test_core";
  static final String UNMS = "https://metadata.un.org/graphdb/repositories/UNMS_core";
  static final String WIKIDATA = "https://query.wikidata.org/sparql";

  private static final long LATENCY_MILLIS = 500;
  private static final Map<String, String> DATA =
      Map.of(UNBIS, "unbis", SDG, "sdg", UNMS, "unms", WIKIDATA, "wikidata");

  private final FusekiServer server;
  private final ConcurrentLinkedQueue<String> requests;

  private PartnerServer(FusekiServer server, ConcurrentLinkedQueue<String> requests) {
    this.server = server;
    this.requests = requests;
  }

  static PartnerServer start() {
    ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    Filter slow =
        (request, response, chain) -> {
          requests.add(request.getServletContext().getContextPath());
          try {
            Thread.sleep(LATENCY_MILLIS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          chain.doFilter(request, response);
        };
    FusekiServer.Builder builder =
        FusekiServer.create().port(0).loopback(true).addFilter("/*", slow);
    DATA.values().forEach(name -> builder.add("/" + name, data(name), false));
    return new PartnerServer(builder.build().start(), requests);
  }

  private static Dataset data(String name) {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFDataMgr.read(dataset, "src/test/resources/federation/" + name + ".ttl");
    return dataset;
  }

  /** Where each partner is asked here. */
  Map<String, String> copies() {
    Map<String, String> copies = new LinkedHashMap<>();
    DATA.forEach((endpoint, name) -> copies.put(endpoint, address(name)));
    return copies;
  }

  /** The address of one of them, to ask it directly. */
  String unbis() {
    return address("unbis");
  }

  /** The requests since the last call of this method. */
  List<String> takeRequests() {
    List<String> taken = List.copyOf(requests);
    requests.removeAll(taken);
    return taken;
  }

  private String address(String name) {
    return "http://localhost:" + server.getHttpPort() + "/" + name;
  }

  @Override
  public void close() {
    server.stop();
  }
}
