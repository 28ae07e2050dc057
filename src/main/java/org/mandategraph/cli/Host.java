package org.mandategraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;

/** The process that runs a command: the user's own, or a server that runs it for that process. */
interface Host {
  /** The stream for data. */
  PrintStream out();

  /** The stream for everything else: progress, summaries, errors. */
  PrintStream err();

  /** Whether the user sees the stream for everything else on a terminal of this process. */
  boolean isTerminal();

  /** A file or folder as the user wrote it, from the folder in which the user is. */
  Path path(String written);

  /** A variable of the user's environment; null where it is not set. */
  @Nullable String environment(String name);

  /** The folder of the store that is used where the user names this one. */
  Path storeFolder(Path named);

  /**
   * Opens the store; creates it if it does not exist.
   *
   * @throws StoreException as {@link MandateStore#open} does
   */
  MandateStore open(Path folder) throws StoreException;

  /**
   * Makes the files of a closed store smaller where this pays and the host may do it.
   *
   * @throws StoreException where the disk refuses
   */
  void compact(Path folder) throws StoreException;

  /** Whether it runs this command: a server runs those on its store, but no second server. */
  boolean runs(Object command);

  /** Starts to listen for the user's wish that the command ends. */
  StopSignal stopSignal();
}
