package org.mandategraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store to one process. The operating system drops the lock when the process ends, however
 * it ends; the number of the process is written next to it, for the message to the second one.
 */
final class StoreLock implements AutoCloseable {
  private static final String LOCK = "store.lock";
  private static final String OWNER = "store.pid";

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  static StoreLock acquire(Path folder) throws StoreException {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StoreInUseException(
            folder
                + " is in use by process "
                + owner(folder)
                + "; stop it or name another folder with --data");
      }
      Files.writeString(folder.resolve(OWNER), Long.toString(ProcessHandle.current().pid()));
      return new StoreLock(channel);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      IOUtils.closeQuietly(channel);
      throw new StoreException(
          folder + " cannot be written: " + e.getMessage() + "; name another folder with --data",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Open in this very process.
    }
  }

  private static String owner(Path folder) {
    try {
      return Files.readString(folder.resolve(OWNER)).strip();
    } catch (IOException e) {
      return "of unknown number";
    }
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(channel);
  }
}
