package org.mandategraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;

/** Pushes the seeds into a Fuseki that may be written. */
@Tag("one-jdk")
class PushTest {
  private static final List<Duration> PAUSES = List.of(Duration.ofMillis(1), Duration.ofMillis(1));
  private static final Node RESOLUTION =
      NodeFactory.createURI("https://w3id.org/mandategraph/graph/A/RES/66/181");

  @TempDir static Path folder;
  private static MandateStore store;
  private static int all;

  private final DatasetGraph other = DatasetGraphFactory.createTxnMem();
  private FusekiServer server = FusekiServer.create().port(0).build();

  @BeforeAll
  static void ingest() throws IOException {
    store = Seeds.open(folder);
    all = Seeds.graphs(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @BeforeEach
  void serve() {
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .add("/other", other)
            .port(0)
            .build()
            .start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theOtherStoreHoldsTheSameThen() throws IOException {
    assertThat(push(Watched.toTheEnd())).contains(new Push.Result(all, 0));
    assertSame();
  }

  @Test
  void doneAgainItSendsNothing() throws IOException {
    push(Watched.toTheEnd());
    assertThat(push(Watched.toTheEnd())).contains(new Push.Result(0, all));
  }

  @Test
  void brokenOffItGoesOn() throws IOException {
    assertThat(push(Watched.until(2))).isEmpty();
    assertThat(push(Watched.toTheEnd())).contains(new Push.Result(all - 2, 2));
    assertSame();
  }

  @Test
  void aGraphThatArrivedInPartIsSentAnew() throws IOException {
    push(Watched.toTheEnd());
    Txn.executeWrite(
        other,
        () -> {
          Graph graph = other.getGraph(RESOLUTION);
          graph.stream().limit(100).toList().forEach(graph::delete);
        });
    assertThat(push(Watched.toTheEnd())).contains(new Push.Result(1, all - 1));
    assertSame();
  }

  @Test
  void otherGraphsAreLeftAlone() throws IOException {
    Node mine = NodeFactory.createURI("urn:mine");
    Node label = NodeFactory.createLiteralString("mine");
    Txn.executeWrite(other, () -> other.add(mine, mine, RDFS.label.asNode(), label));
    push(Watched.toTheEnd());
    assertThat(
            Txn.calculateRead(other, () -> other.contains(mine, mine, RDFS.label.asNode(), label)))
        .isTrue();
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer busy = answering(asked, 503);
    try {
      assertThatThrownBy(() -> push(uri(busy))).hasMessageContaining("status 503");
    } finally {
      busy.stop(0);
    }
    assertThat(asked).hasValue(1 + PAUSES.size());
  }

  @Test
  void aServerThatRefusesIsNot() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer closed = answering(asked, 403);
    try {
      assertThatThrownBy(() -> push(uri(closed)))
          .hasMessageContaining("status 403")
          .hasMessageContaining("MANDATES_PASSWORD");
    } finally {
      closed.stop(0);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void aRedirectionIsNoSuccess() throws IOException {
    HttpServer moved = answering(new AtomicInteger(), 302);
    try {
      assertThatThrownBy(() -> push(uri(moved)))
          .hasMessageContaining("status 302")
          .hasMessageContaining("give --to the address that it redirects to");
    } finally {
      moved.stop(0);
    }
  }

  @Test
  void tellsWhatIsWrongWithTheAddress() {
    String fuseki = "http://localhost:" + server.getHttpPort();
    assertThatThrownBy(() -> push(URI.create(fuseki + "/nothing")))
        .hasMessageContaining("give --to its Graph Store address");
    assertThatThrownBy(() -> push(URI.create("http://localhost:1/")))
        .hasMessageContaining("is it running");
  }

  @Test
  void aPartIsPushedLikeTheWhole() throws IOException {
    new Push(new Selection.Series("A/RES/66"), target(data()))
        .run(store.dataset(), Watched.toTheEnd());
    assertThat(Txn.calculateRead(other, () -> other.getGraph(RESOLUTION).size())).isPositive();
    assertThat(Txn.calculateRead(other, () -> names(other))).isEqualTo(4);
  }

  private static long names(DatasetGraph dataset) {
    int[] names = {0};
    dataset.listGraphNodes().forEachRemaining(n -> names[0]++);
    return names[0];
  }

  private Optional<Push.Result> push(ProgressMonitor watch) throws IOException {
    return new Push(new Selection.All(), target(data())).run(store.dataset(), watch);
  }

  private static Optional<Push.Result> push(URI uri) throws IOException {
    return new Push(new Selection.All(), target(uri)).run(store.dataset(), Watched.toTheEnd());
  }

  private static GraphStore target(URI uri) {
    return new GraphStore(uri, PAUSES);
  }

  private URI data() {
    return URI.create("http://localhost:" + server.getHttpPort() + "/other/data");
  }

  private static URI uri(HttpServer server) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private static HttpServer answering(AtomicInteger asked, int status) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** All graphs but the history, which is not sent. */
  private void assertSame() {
    DatasetGraph mine = store.dataset().asDatasetGraph();
    Txn.executeRead(
        mine,
        () ->
            Txn.executeRead(
                other,
                () ->
                    Iter.filter(mine.listGraphNodes(), name -> !Graphs.isHistory(name))
                        .forEachRemaining(
                            name ->
                                assertThat(
                                        mine.getGraph(name).isIsomorphicWith(other.getGraph(name)))
                                    .as(name.toString())
                                    .isTrue())));
  }
}
