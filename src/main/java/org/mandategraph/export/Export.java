package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;

/**
 * Writes a store, or a part of it, to a folder: the data in one format, a description of RDF in
 * VoID or a data dictionary of tables, and the hashes of all files. The same store gives the same
 * bytes.
 */
public final class Export {
  private final Selection selection;
  private final ExportFormat format;
  private final @Nullable LocalDate published;

  /** Prepares an export. */
  public Export(Selection selection, ExportFormat format) {
    this(selection, format, null);
  }

  /**
   * Prepares an export.
   *
   * @param published the day on which a release is published, or null where it does not say
   */
  public Export(Selection selection, ExportFormat format, @Nullable LocalDate published) {
    this.selection = selection;
    this.format = format;
    this.published = published;
  }

  /**
   * Writes it.
   *
   * @param dataset is read, in one transaction
   * @param folder is created, or replaced where it contains an earlier export
   * @param monitor is notified of each graph; where it stops the work, no files of the export
   *     remain
   * @return how many documents went out, or empty where it was stopped
   * @throws IOException where nothing was selected or the disk refuses; nothing is left then
   */
  public Optional<Integer> run(Dataset dataset, Path folder, ProgressMonitor monitor)
      throws IOException {
    dataset.begin(ReadWrite.READ);
    try (ExportFolder out = ExportFolder.create(folder)) {
      StoredGraphs stored = new StoredGraphs(dataset, selection);
      Optional<Integer> documents =
          format == ExportFormat.RELEASE
              ? release(stored, out.staged(), monitor)
              : write(stored, format, out.staged(), monitor);
      if (documents.isPresent()) {
        out.finish();
      }
      return documents;
    } finally {
      dataset.end();
    }
  }

  private Optional<Integer> release(StoredGraphs stored, Path folder, ProgressMonitor monitor)
      throws IOException {
    Optional<Integer> documents = Optional.empty();
    for (ExportFormat part : Deposit.PARTS) {
      documents =
          write(stored, part, Files.createDirectory(folder.resolve(part.toString())), monitor);
      if (documents.isEmpty()) {
        return documents;
      }
    }
    new Deposit(folder, selection, published).describe(documents.orElseThrow());
    return documents;
  }

  /** Writes the graphs, and then a description of them where they are RDF. */
  private Optional<Integer> write(
      StoredGraphs stored, ExportFormat as, Path folder, ProgressMonitor monitor)
      throws IOException {
    Path file = folder.resolve(as.file());
    try (@Nullable GraphSink description =
        as.isRdf()
            ? union(folder.resolve("void.ttl"), new VoidSyntax(selection, as, file, published))
            : null) {
      Optional<Integer> documents;
      try (GraphSink data = sink(stored, as, folder, file)) {
        documents =
            stored.each(
                monitor,
                graph -> {
                  data.write(graph);
                  if (description != null) {
                    description.write(graph);
                  }
                });
        if (documents.isPresent()) {
          data.finish();
        }
      }
      if (documents.isPresent() && description != null) {
        description.finish();
      }
      return documents;
    }
  }

  private GraphSink sink(StoredGraphs stored, ExportFormat as, Path folder, Path file)
      throws IOException {
    return switch (as) {
      case NQUADS -> new QuadSink(file, RDFFormat.NQUADS);
      case TRIG -> new QuadSink(file, RDFFormat.TRIG_BLOCKS);
      case JSONLD -> new JsonLdSink(file);
      case TURTLE -> union(file, TripleSink::writeTurtle);
      case RDFXML -> union(file, RdfXmlSyntax::write);
      case CSV, CSV_EXCEL, PARQUET -> tables(stored, as, folder);
      case GRAPHML -> new CitationNetwork(file, vocabularies(stored));
      case RELEASE -> throw new IllegalArgumentException("a release has several files");
    };
  }

  private static GraphSink union(Path file, TripleSink.Syntax syntax) {
    return new TripleSink(file, syntax, TripleSink.IN_MEMORY);
  }

  private GraphSink tables(StoredGraphs stored, ExportFormat as, Path folder) throws IOException {
    return new TableSink(
        vocabularies(stored),
        table -> {
          Path file = folder.resolve(table.name() + as.file());
          return as == ExportFormat.PARQUET
              ? new ParquetTable(file, table.name(), table.columns())
              : new CsvWriter(file, table.columns(), as == ExportFormat.CSV_EXCEL);
        },
        rows -> DataDictionary.write(folder, as, selection, rows));
  }

  private static Graph vocabularies(StoredGraphs stored) throws IOException {
    return stored.read(Identity.standard().authorityGraph()).map(NamedGraph::graph).orElseThrow();
  }
}
