package org.mandategraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.http.auth.AuthEnv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;

/**
 * Pushes the seeds into a Virtuoso, as Debian's package virtuoso-opensource-7-bin has it; skipped
 * where it is not installed.
 */
class VirtuosoTest {
  private static final String PROGRAM = "virtuoso-t";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path temp;

  @Test
  void takesTheSeedsAndKeepsThemAsTheyAre() throws Exception {
    assumeTrue(isInstalled(), PROGRAM + " is not installed: nothing is pushed into it");
    int port = freePort();
    URI target = URI.create("http://localhost:" + port + "/sparql-graph-crud-auth");
    Process virtuoso = start(port);
    AuthEnv.get().registerUsernamePassword(target, "dba", "dba");
    try (MandateStore store = Seeds.open(temp.resolve("store"))) {
      await(virtuoso, port);
      int all = Seeds.graphs(store);
      Push push = new Push(new Selection.All(), target);
      assertThat(push.run(store.dataset(), Watched.until(2))).isEmpty();
      assertThat(push.run(store.dataset(), Watched.toTheEnd()))
          .contains(new Push.Result(all - 2, 2));
      assertThat(push.run(store.dataset(), Watched.toTheEnd())).contains(new Push.Result(0, all));
    } finally {
      AuthEnv.get().unregisterUsernamePassword(target);
      virtuoso.destroyForcibly().waitFor();
    }
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  private Process start(int port) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("virtuoso"));
    Files.writeString(
        folder.resolve("virtuoso.ini"),
        """
        [Database]
        DatabaseFile = test.db
        ErrorLogFile = test.log
        LockFile = test.lck
        TransactionFile = test.trx
        xa_persistent_file = test.pxa
        [TempDatabase]
        DatabaseFile = temp.db
        TransactionFile = temp.trx
        [Parameters]
        ServerPort = %d
        NumberOfBuffers = 10000
        [HTTPServer]
        ServerPort = %d
        [SPARQL]
        """
            .formatted(freePort(), port));
    return new ProcessBuilder(
            List.of(
                PROGRAM, "+foreground", "+configfile", folder.resolve("virtuoso.ini").toString()))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out").toFile())
        .start();
  }

  private static void await(Process virtuoso, int port) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(port)) {
      assertThat(virtuoso.isAlive()).as("Virtuoso runs").isTrue();
      assertThat(System.nanoTime()).as("Virtuoso answers in time").isLessThan(end);
      Thread.sleep(200);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
