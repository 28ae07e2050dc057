package org.mandategraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mandategraph.store.MandateStore;

/**
 * A server, for a command that another process handed to it: it has the store open already, and
 * keeps it open.
 *
 * @param out to that process
 * @param err to that process
 * @param store the server's
 * @param command what that process handed over
 * @param stop counted down when that process is asked to end, or has ended
 */
record ServerProcess(
    PrintStream out,
    PrintStream err,
    MandateStore store,
    HandedCommand command,
    CountDownLatch stop)
    implements Host {
  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public Path path(String written) {
    return Path.of(command.folder()).resolve(written);
  }

  @Override
  public @Nullable String environment(String name) {
    return command.environment().get(name);
  }

  @Override
  public Path storeFolder(Path named) {
    return store.folder();
  }

  @Override
  public MandateStore open(Path folder) {
    return store.lend();
  }

  /** Not while the server reads the files. */
  @Override
  public void compact(Path folder) {}

  @Override
  public StopSignal stopSignal() {
    return StopSignal.by(stop);
  }

  @Override
  public boolean runs(Object command) {
    return command instanceof StoreCommand store && store.runsInServer();
  }
}
