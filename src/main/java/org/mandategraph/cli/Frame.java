package org.mandategraph.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a command's process and the server that runs the command say to each other, one at a time: a
 * byte for the kind, four for the length, and the content. Read and written on the channel itself:
 * on JDK 17 the streams of a channel do not let one thread read while another writes.
 */
final class Frame {
  /** What a frame contains. */
  enum Kind {
    /** A {@link HandedCommand}; the first frame, from the command's process. */
    COMMAND('c'),
    /** Data that the command printed. */
    OUT('o'),
    /** Anything else that it printed. */
    ERR('e'),
    /** Its exit code, in digits; the last frame. */
    EXIT('x');

    private final byte sign;

    Kind(char sign) {
      this.sign = (byte) sign;
    }

    private static Optional<Kind> of(byte sign) {
      return Arrays.stream(values()).filter(kind -> kind.sign == sign).findFirst();
    }
  }

  /** The longest content in bytes: a command line with some ten thousand names of files. */
  private static final int LONGEST = 16 << 20;

  private static final int HEAD = 1 + Integer.BYTES;

  private final Kind kind;
  private final byte[] content;

  Frame(Kind kind, byte[] content) {
    this.kind = kind;
    this.content = content;
  }

  Kind kind() {
    return kind;
  }

  byte[] content() {
    return content;
  }

  /** Sends a frame, whole. */
  void write(SocketChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + content.length);
    bytes.put(kind.sign).putInt(content.length).put(content).flip();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Waits for the next frame; empty where the other side has closed its end.
   *
   * @throws IOException where it ends within a frame, or what arrives is no frame
   */
  static Optional<Frame> read(SocketChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    if (channel.read(head) < 0) {
      return Optional.empty();
    }
    fill(channel, head);
    Optional<Kind> kind = Kind.of(head.get());
    int length = head.getInt();
    if (kind.isEmpty() || length < 0 || length > LONGEST) {
      throw new IOException("what arrives is no message of this program");
    }
    ByteBuffer content = ByteBuffer.allocate(length);
    fill(channel, content);
    return Optional.of(new Frame(kind.get(), content.array()));
  }

  private static void fill(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("the other process ended");
      }
    }
    bytes.flip();
  }
}
