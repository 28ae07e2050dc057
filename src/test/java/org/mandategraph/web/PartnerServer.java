package org.mandategraph.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;

/** A second server, which holds what partners publish and may call others. */
final class PartnerServer implements AutoCloseable {
  private final FusekiServer server;

  private PartnerServer(FusekiServer server) {
    this.server = server;
  }

  static PartnerServer start() {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFDataMgr.read(dataset, "src/test/resources/federation/partners.ttl");
    return new PartnerServer(
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/sparql", dataset, false)
            .build()
            .start());
  }

  String sparql() {
    return "http://localhost:" + server.getHttpPort() + "/sparql";
  }

  @Override
  public void close() {
    server.stop();
  }
}
