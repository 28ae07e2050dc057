package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;
import org.mandategraph.store.StoreWriting;

/**
 * Fills a store from files. The threads that read the files build the graphs; one thread stores
 * them, in the order of the files, all in one transaction, because each transaction copies the
 * blocks that it changes: the result does not depend on threads, and stopping leaves whole
 * documents. What a killed ingestion did not commit is read again by the next.
 */
public final class Ingest {
  /** Documents written at a time: few enough to keep in memory. */
  private static final int BATCH = 20;

  private final FileReading reading;
  private final MandateStore store;
  private final boolean force;
  private final DocumentGraphs graphs = new DocumentGraphs();

  /** A file that was handled; its graph is null where it was refused. */
  private record Handled(Outcome outcome, @Nullable DocumentGraph graph) {}

  /**
   * Prepares an ingestion.
   *
   * @param reading reads the files
   * @param store is filled
   * @param force whether a text that is no resolution is stored too, as a document of unknown kind
   */
  public Ingest(FileReading reading, MandateStore store, boolean force) {
    this.reading = reading;
    this.store = store;
    this.force = force;
  }

  /**
   * Reads the files and stores what they say.
   *
   * @param input the files
   * @param stop asked between two files; once true, the ingestion ends
   * @param observer receives each file once it is finished, on the caller's thread
   * @throws IOException where the store cannot be written; documents committed before stay
   */
  public IngestReport run(InputFiles input, BooleanSupplier stop, Consumer<Outcome> observer)
      throws IOException {
    try (StoreWriting writing = store.write()) {
      return new Run(writing, observer).read(input, stop);
    }
  }

  /** The graph of an extraction; null where the text is no resolution and is not to be stored. */
  private @Nullable DocumentGraph graph(Extraction extraction) {
    boolean resolution =
        extraction.findings().stream().noneMatch(f -> f.issue() == Issue.NOT_A_RESOLUTION);
    return resolution || force ? graphs.of(extraction) : null;
  }

  private static Outcome notAResolution(Path file) {
    return new Outcome.Refused(
        file,
        "no resolution: no preambular or operative paragraph was found;"
            + " --force takes it as a document of unknown kind",
        null);
  }

  /** One ingestion: what it read and did not write yet, and what became of all before. */
  private final class Run {
    private final StoreWriting writing;
    private final Consumer<Outcome> observer;
    private final Tally tally = new Tally();
    private final List<Handled> batch = new ArrayList<>();

    Run(StoreWriting writing, Consumer<Outcome> observer) {
      this.writing = writing;
      this.observer = observer;
    }

    IngestReport read(InputFiles input, BooleanSupplier stop) throws IOException {
      for (Outcome outcome : input.unreadable()) {
        collect(outcome, null);
      }
      boolean whole = reading.read(input.files(), Ingest.this::graph, stop, this::collect);
      writeBatch();
      writing.commit();
      return tally.report(whole);
    }

    private void collect(Outcome outcome, @Nullable DocumentGraph graph) throws StoreException {
      boolean refused = graph == null && outcome instanceof Outcome.Read;
      batch.add(new Handled(refused ? notAResolution(outcome.file()) : outcome, graph));
      if (batch.size() >= BATCH) {
        writeBatch();
      }
    }

    private void writeBatch() throws StoreException {
      List<DocumentGraph> graphs =
          batch.stream().map(Handled::graph).filter(Objects::nonNull).toList();
      Set<DocumentGraph> before = graphs.stream().filter(tally::has).collect(Collectors.toSet());
      List<DocumentGraph> outranked = writing.replace(graphs).outranked();
      for (Handled one : batch) {
        DocumentGraph graph = one.graph();
        if (graph != null && outranked.contains(graph) && !before.contains(graph)) {
          tally.passedOver(one.outcome().file(), graph.id());
        } else if (graph != null && one.outcome() instanceof Outcome.Read read) {
          tally.read(read, graph);
        } else if (one.outcome() instanceof Outcome.Refused refused) {
          tally.refused(refused);
        }
        observer.accept(one.outcome());
      }
      batch.clear();
    }
  }
}
