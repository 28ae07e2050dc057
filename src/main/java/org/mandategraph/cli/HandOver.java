package org.mandategraph.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.mandategraph.graph.ProgramVersion;

/** Hands a command to the server that has its store open, and prints what the server sends. */
final class HandOver {
  /** The variables that commands read which a server runs. */
  private static final List<String> VARIABLES = List.of(PushCommand.PASSWORD);

  private final Host host;

  HandOver(Host host) {
    this.host = host;
  }

  /**
   * Has the command run there, and waits for it; the user's wish to end it is passed on.
   *
   * @param store the store's folder
   * @return the command's exit code; empty where no server listens there
   * @throws IOException where the server ends before the command
   */
  OptionalInt run(Path store, String... arguments) throws IOException {
    Path path = CommandSocket.path(store);
    if (!Files.exists(path)) {
      return OptionalInt.empty();
    }
    try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(path));
        StopSignal stop = host.stopSignal()) {
      Thread stopping = new Thread(() -> passOn(stop, server), "pass on");
      stopping.setDaemon(true);
      stopping.start();
      try {
        new Frame(Frame.Kind.COMMAND, command(arguments).bytes()).write(server);
        return OptionalInt.of(print(server));
      } finally {
        stopping.interrupt();
      }
    }
  }

  private HandedCommand command(String... arguments) {
    Map<String, String> environment = new TreeMap<>();
    for (String name : VARIABLES) {
      String value = host.environment(name);
      if (value != null) {
        environment.put(name, value);
      }
    }
    return new HandedCommand(
        ProgramVersion.current(),
        Path.of("").toAbsolutePath().toString(),
        List.of(arguments),
        environment);
  }

  private static void passOn(StopSignal stop, SocketChannel server) {
    stop.await();
    try {
      server.shutdownOutput();
    } catch (IOException e) {
      // Closed: the command has ended already.
    }
  }

  private int print(SocketChannel server) throws IOException {
    while (true) {
      Frame frame =
          Frame.read(server)
              .orElseThrow(
                  () ->
                      new EOFException(
                          "the server that has the store open ended before the command did; run it"
                              + " again"));
      switch (frame.kind()) {
        case OUT -> print(host.out(), frame);
        case ERR -> print(host.err(), frame);
        case EXIT -> {
          return Integer.parseInt(new String(frame.content(), StandardCharsets.US_ASCII));
        }
        case COMMAND -> throw new IOException("a server sends no commands");
      }
    }
  }

  private static void print(PrintStream stream, Frame frame) {
    stream.write(frame.content(), 0, frame.content().length);
    stream.flush();
  }
}
