package org.mandategraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Scans;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.store.KeptFacts;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.StoreException;
import org.mandategraph.store.StoreWriting;

/**
 * Fills a store from files. The threads that read the files build the graphs; one thread stores
 * them, in the order of the files, all in one transaction, because each transaction copies the
 * blocks that it changes: the result does not depend on threads, and stopping leaves whole
 * documents. What was extracted is kept in the store's folder: a killed ingestion is resumed
 * without reading those files again, and a file that the store has costs nothing.
 */
public final class Ingest {
  /** Documents written at a time: few enough to keep in memory. */
  private static final int BATCH = 20;

  private final FileReading reading;
  private final Extractor extractor;
  private final MandateStore store;
  private final boolean force;
  private final DocumentGraphs graphs = new DocumentGraphs();
  private final KeptFacts<Extraction> extracted;
  private final Ledger ledger;

  /**
   * What was made of a file.
   *
   * @param sha256 of its bytes
   * @param graph null where the text is no resolution and is not to be stored, or is stored already
   * @param stored whether it is stored already
   */
  private record Product(
      String sha256, Summary summary, @Nullable DocumentGraph graph, boolean stored) {}

  /** A file that was handled; nothing was made of a refused one. */
  private record Handled(Outcome outcome, @Nullable Product product) {
    @Nullable DocumentGraph graph() {
      return product == null ? null : product.graph();
    }
  }

  /**
   * Prepares an ingestion.
   *
   * @param reading reads the files
   * @param extractor with the program's own vocabularies
   * @param store is filled
   * @param force whether a text that is no resolution is stored too, as a document of unknown kind
   */
  public Ingest(FileReading reading, Extractor extractor, MandateStore store, boolean force) {
    this.reading = reading;
    this.extractor = extractor;
    this.store = store;
    this.force = force;
    extracted = ExtractionFiles.in(store.folder().resolve("extracted"));
    ledger = new Ledger(store.folder().resolve("ingested"));
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
    IngestReport report;
    try (StoreWriting writing = store.write()) {
      report = new Run(writing, observer).read(input, stop);
    }
    if (report.complete()) {
      store.keepStatistics();
    }
    return report;
  }

  /** What an extractor gives for some bytes is always the same, but for scans. */
  private Extraction extraction(String sha256, byte[] bytes, String name) throws IOException {
    String key = extractor.scans() == Scans.REFUSED ? sha256 : sha256 + " " + extractor.scans();
    Optional<Extraction> before = extracted.read(key);
    if (before.isPresent()) {
      return before.get();
    }
    Extraction extraction = extractor.extract(bytes, name);
    extracted.write(key, extraction);
    return extraction;
  }

  private Product make(String sha256, byte[] bytes, String name) throws IOException {
    Extraction extraction = extraction(sha256, bytes, name);
    Summary summary = Summary.of(extraction);
    boolean wanted = force || summary.isResolution();
    return new Product(sha256, summary, wanted ? graphs.of(extraction) : null, false);
  }

  /** What is made on the threads that read. */
  private final class Making implements FileReading.Work<Product> {
    @Override
    public Product of(byte[] bytes, String name) throws IOException {
      String sha256 = DigestUtils.sha256Hex(bytes);
      Optional<Summary> known =
          ledger
              .find(sha256)
              .filter(s -> force || s.isResolution())
              .filter(s -> store.has(s.id(), s.version(), sha256));
      return known.isPresent()
          ? new Product(sha256, known.get(), null, true)
          : make(sha256, bytes, name);
    }

    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** One ingestion: what it read and did not write yet, and what became of all before. */
  private final class Run {
    private final StoreWriting writing;
    private final Consumer<Outcome> observer;
    private final Tally tally = new Tally();
    private final List<Handled> batch = new ArrayList<>();
    private final Map<String, Summary> ingested = new HashMap<>();

    /** Ids of the documents of which a file was written. */
    private final Set<String> written = new HashSet<>();

    Run(StoreWriting writing, Consumer<Outcome> observer) {
      this.writing = writing;
      this.observer = observer;
    }

    IngestReport read(InputFiles input, BooleanSupplier stop) throws IOException {
      for (Outcome outcome : input.unreadable()) {
        collect(outcome, null);
      }
      boolean whole = reading.read(input.files(), new Making(), stop, this::collect);
      writeBatch();
      writing.commit();
      ledger.add(ingested);
      return tally.report(whole);
    }

    private void collect(Outcome outcome, @Nullable Product product) throws IOException {
      Product made = product;
      if (product != null && product.stored() && written.contains(product.summary().id())) {
        // Another file of the document has just come before it.
        byte[] bytes = Files.readAllBytes(outcome.file());
        made = make(product.sha256(), bytes, String.valueOf(outcome.file().getFileName()));
      }
      boolean refused = made != null && made.graph() == null && !made.stored();
      batch.add(
          new Handled(refused ? Outcome.Refused.notAResolution(outcome.file()) : outcome, made));
      if (made != null && made.graph() != null) {
        written.add(made.summary().id());
      }
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
        Product product = one.product();
        DocumentGraph graph = one.graph();
        if (one.outcome() instanceof Outcome.Refused refused) {
          tally.refused(refused);
        } else if (graph != null && outranked.contains(graph) && !before.contains(graph)) {
          tally.passedOver(one.outcome().file(), graph.id());
        } else if (product != null) {
          tally.read(one.outcome().file(), product.summary());
          ingested.put(product.sha256(), product.summary());
        }
        observer.accept(one.outcome());
      }
      batch.clear();
    }
  }
}
