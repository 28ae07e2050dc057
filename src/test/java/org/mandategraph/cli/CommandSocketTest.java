package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.store.MandateStore;

/** What arrives at the socket of a store, well-meant or not. */
class CommandSocketTest {
  private static final String SEED = "seeds/002_d04c0f1d7fd8e417.txt";

  @TempDir private static Path temp;
  private static MandateStore store;
  private static CommandSocket socket;

  @BeforeAll
  static void listen() throws Exception {
    Path data = temp.resolve("data");
    Run.of("ingest", "--data", data.toString(), SEED);
    store = MandateStore.open(data);
    socket = CommandSocket.open(store);
  }

  @AfterAll
  static void close() throws Exception {
    socket.close();
    store.close();
    assertThat(CommandSocket.path(temp.resolve("data"))).doesNotExist();
  }

  @Test
  void whoeverCannotEnterTheFolderCannotGiveCommands() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void noiseAndSilenceLeaveTheServerAsItIs() throws Exception {
    try (SocketChannel silent = connect();
        SocketChannel noisy = connect()) {
      noisy.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
      assertThat(isClosed(noisy)).isTrue();
      assertThat(silent.isConnected()).isTrue();
      assertThat(all(send(command("validate")))).endsWith("conforms to all shapes\n0");
    }
  }

  @Test
  void whoeverSaysNothingDoesNotKeepTheServer() throws Exception {
    Path data = temp.resolve("other");
    Run.of("ingest", "--data", data.toString(), SEED);
    try (MandateStore other = MandateStore.open(data)) {
      CommandSocket listening = CommandSocket.open(other);
      try (SocketChannel silent =
          SocketChannel.open(UnixDomainSocketAddress.of(CommandSocket.path(data)))) {
        listening.close();
        assertThat(isClosed(silent)).isTrue();
      }
    }
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    HandedCommand other = new HandedCommand("0.0.1", "/", List.of("validate"), Map.of());
    try (SocketChannel channel = send(other)) {
      assertThat(text(channel)).contains("stop the server, or use its version");
      assertThat(text(channel)).isEqualTo("1");
    }
  }

  @Test
  void theServerRunsNoSecondServerForAnother() throws Exception {
    HandedCommand up = command("up", "--port", "0");
    try (SocketChannel channel = send(up)) {
      assertThat(text(channel)).contains("a server does not run 'up'");
      assertThat(text(channel)).isEqualTo("2");
    }
  }

  @Test
  void aProcessThatEndsStopsItsCommand() throws Exception {
    Path many = Files.createDirectory(temp.resolve("many"));
    String text = Files.readString(Path.of(SEED));
    for (int i = 0; i < 40; i++) {
      Files.writeString(many.resolve(i + ".txt"), text + "\n" + i);
    }
    try (SocketChannel channel = send(command("ingest", many.toString()))) {
      channel.shutdownOutput();
      assertThat(all(channel)).contains("Stopped before the end");
    }
  }

  @Test
  void pathsAreThoseOfTheOtherProcess() throws Exception {
    HandedCommand command =
        new HandedCommand(
            ProgramVersion.current(),
            temp.toString(),
            List.of("export", "--format", "csv", "--out", "tables"),
            Map.of());
    try (SocketChannel channel = send(command)) {
      assertThat(all(channel)).contains("Exported 1 document to " + temp.resolve("tables"));
    }
    assertThat(temp.resolve("tables").resolve("SHA256SUMS")).exists();
  }

  private static Path path() {
    return CommandSocket.path(store.folder());
  }

  private static SocketChannel connect() throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(path()));
  }

  private static SocketChannel send(HandedCommand command) throws IOException {
    SocketChannel channel = connect();
    new Frame(Frame.Kind.COMMAND, command.bytes()).write(channel);
    return channel;
  }

  private static HandedCommand command(String... arguments) {
    return new HandedCommand(
        ProgramVersion.current(),
        Path.of("").toAbsolutePath().toString(),
        List.of(arguments),
        Map.of());
  }

  private static boolean isClosed(SocketChannel channel) {
    try {
      return channel.read(ByteBuffer.allocate(1)) < 0;
    } catch (IOException e) {
      return true; // The server did not read all that was sent.
    }
  }

  private static String text(SocketChannel channel) throws IOException {
    return text(Frame.read(channel).orElseThrow());
  }

  private static String text(Frame frame) {
    return new String(frame.content(), StandardCharsets.UTF_8);
  }

  private static String all(SocketChannel channel) throws IOException {
    StringBuilder all = new StringBuilder();
    Optional<Frame> frame = Frame.read(channel);
    while (frame.isPresent()) {
      all.append(text(frame.get()));
      frame = Frame.read(channel);
    }
    return all.toString();
  }
}
