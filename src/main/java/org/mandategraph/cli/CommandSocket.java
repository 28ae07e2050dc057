package org.mandategraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.IOUtils;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.store.MandateStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a server takes the commands of other processes on its store, since one process alone can
 * open a store: a Unix domain socket, below the store's folder, in a folder that only the user who
 * started the server can enter. Nothing of it can be reached from the network.
 */
final class CommandSocket implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(CommandSocket.class);

  /** Commands that run at a time; the next one waits. */
  private static final int AT_A_TIME = 4;

  private static final String FOLDER = "commands";
  private static final String SOCKET = "socket";

  private final MandateStore store;
  private final Path path;
  private final ServerSocketChannel channel;
  private final ExecutorService commands = Executors.newFixedThreadPool(AT_A_TIME);
  private final Set<CountDownLatch> running = ConcurrentHashMap.newKeySet();

  /** Those who have not said yet what they want. */
  private final Set<SocketChannel> silent = ConcurrentHashMap.newKeySet();

  private volatile boolean closed;

  private CommandSocket(MandateStore store, Path path, ServerSocketChannel channel) {
    this.store = store;
    this.path = path;
    this.channel = channel;
  }

  /**
   * Starts to take commands.
   *
   * @throws IOException where the system has no such sockets, or the folder's path is too long for
   *     one (some hundred bytes)
   */
  static CommandSocket open(MandateStore store) throws IOException {
    Path path = path(store.folder());
    Files.createDirectories(path.getParent());
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
    // A killed server leaves its own behind; the store is open, so it is nobody's.
    Files.deleteIfExists(path);
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(path));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    CommandSocket socket = new CommandSocket(store, path, channel);
    Thread accepting = new Thread(socket::accept, "commands");
    accepting.setDaemon(true);
    accepting.start();
    return socket;
  }

  /** Where the server on a store listens. */
  static Path path(Path store) {
    return store.resolve(FOLDER).resolve(SOCKET);
  }

  private void accept() {
    try {
      while (true) {
        start(channel.accept());
      }
    } catch (ClosedChannelException e) {
      LOG.debug("no more commands are taken");
    } catch (IOException e) {
      LOG.warn("no more commands are taken: {}", e.getMessage());
    }
  }

  private void start(SocketChannel other) {
    try {
      commands.execute(() -> serve(other));
    } catch (RejectedExecutionException e) {
      IOUtils.closeQuietly(other);
    }
  }

  private void serve(SocketChannel other) {
    try (other) {
      HandedCommand command = read(other);
      CountDownLatch stop = new CountDownLatch(1);
      running.add(stop);
      if (closed) {
        stop.countDown();
      }
      try {
        watch(other, stop);
        int code = run(command, other, stop);
        byte[] digits = Integer.toString(code).getBytes(StandardCharsets.US_ASCII);
        new Frame(Frame.Kind.EXIT, digits).write(other);
      } finally {
        running.remove(stop);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("a command of another process ended early: {}", e.toString());
    }
  }

  private HandedCommand read(SocketChannel other) throws IOException {
    silent.add(other);
    try {
      if (closed) {
        throw new EOFException("the server is stopping");
      }
      Frame first =
          Frame.read(other).orElseThrow(() -> new EOFException("it ended without a command"));
      return HandedCommand.of(first.content());
    } finally {
      silent.remove(other);
    }
  }

  /** The other process closes its end when it is to end, and whenever it ends. */
  private static void watch(SocketChannel other, CountDownLatch stop) {
    Thread watching =
        new Thread(
            () -> {
              try {
                while (Frame.read(other).isPresent()) {
                  LOG.debug("a second message is ignored");
                }
              } catch (IOException e) {
                LOG.debug("the process of a command ended: {}", e.getMessage());
              }
              stop.countDown();
            },
            "command's process");
    watching.setDaemon(true);
    watching.start();
  }

  private int run(HandedCommand command, SocketChannel other, CountDownLatch stop) {
    PrintStream err = printing(other, Frame.Kind.ERR, true);
    if (!command.version().equals(ProgramVersion.current())) {
      err.println(
          "mandates: the server that has the store open is version %s, this is %s; stop the server, or use its version"
              .formatted(ProgramVersion.current(), command.version()));
      return Mandates.FAILED;
    }
    PrintStream out = printing(other, Frame.Kind.OUT, false);
    try (out;
        err) {
      return Mandates.run(
          new ServerProcess(out, err, store, command, stop),
          command.arguments().toArray(String[]::new));
    }
  }

  private static PrintStream printing(SocketChannel other, Frame.Kind kind, boolean atOnce) {
    return new PrintStream(new FrameStream(other, kind), atOnce, StandardCharsets.UTF_8);
  }

  /** Collects what is printed until it is flushed. */
  private static final class FrameStream extends OutputStream {
    private static final int MOST = 1 << 16;

    private final SocketChannel other;
    private final Frame.Kind kind;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    FrameStream(SocketChannel other, Frame.Kind kind) {
      this.other = other;
      this.kind = kind;
    }

    @Override
    public void write(int b) throws IOException {
      bytes.write(b);
      flushWhereFull();
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      bytes.write(b, from, length);
      flushWhereFull();
    }

    private void flushWhereFull() throws IOException {
      if (bytes.size() >= MOST) {
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      if (bytes.size() > 0) {
        synchronized (other) {
          new Frame(kind, bytes.toByteArray()).write(other);
        }
        bytes.reset();
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Takes no more commands, and asks those that run to end. */
  @Override
  public void close() throws IOException {
    closed = true;
    channel.close();
    Files.deleteIfExists(path);
    commands.shutdown();
    running.forEach(CountDownLatch::countDown);
    silent.forEach(IOUtils::closeQuietly);
    try {
      if (!commands.awaitTermination(StopSignal.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("a command of another process does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
