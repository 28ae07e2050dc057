package org.mandategraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/** The process that the user started for the command. */
record OwnProcess(PrintStream out, PrintStream err) implements Host {
  /** From JDK 22 on, this depends on the launcher's {@code jdk.console=java.base}. */
  @Override
  @SuppressWarnings("SystemConsoleNull")
  public boolean isTerminal() {
    return System.console() != null;
  }

  @Override
  public Path path(String written) {
    return Path.of(written);
  }

  @Override
  public @Nullable String environment(String name) {
    return System.getenv(name);
  }

  @Override
  public Path storeFolder(Path named) {
    return named;
  }

  @Override
  public MandateStore open(Path folder) throws StoreException {
    return MandateStore.open(folder);
  }

  @Override
  public void compact(Path folder) throws StoreException {
    MandateStore.compactWhereItPays(folder);
  }

  @Override
  public StopSignal stopSignal() {
    return StopSignal.onSignal();
  }

  @Override
  public boolean runs(Object command) {
    return true;
  }
}
