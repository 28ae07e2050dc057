package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Path;
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

  /** Prepares an export. */
  public Export(Selection selection, ExportFormat format) {
    this.selection = selection;
    this.format = format;
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
      Optional<Integer> documents = write(new StoredGraphs(dataset, selection), out, monitor);
      if (documents.isPresent()) {
        out.finish();
      }
      return documents;
    } finally {
      dataset.end();
    }
  }

  /** Writes the graphs, and then a description of them where they are RDF. */
  private Optional<Integer> write(StoredGraphs stored, ExportFolder out, ProgressMonitor monitor)
      throws IOException {
    Path file = out.file(format.file());
    boolean tables = format == ExportFormat.CSV || format == ExportFormat.PARQUET;
    try (@Nullable GraphSink description =
        tables ? null : union(out.file("void.ttl"), new VoidSyntax(selection, format, file))) {
      Optional<Integer> documents;
      try (GraphSink data = sink(stored, out, file)) {
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

  private GraphSink sink(StoredGraphs stored, ExportFolder out, Path file) throws IOException {
    return switch (format) {
      case NQUADS -> new QuadSink(file, RDFFormat.NQUADS);
      case TRIG -> new QuadSink(file, RDFFormat.TRIG_BLOCKS);
      case JSONLD -> new JsonLdSink(file);
      case TURTLE -> union(file, TripleSink::writeTurtle);
      case RDFXML -> union(file, RdfXmlSyntax::write);
      case CSV, PARQUET -> tables(stored, out);
    };
  }

  private static GraphSink union(Path file, TripleSink.Syntax syntax) {
    return new TripleSink(file, syntax, TripleSink.IN_MEMORY);
  }

  private GraphSink tables(StoredGraphs stored, ExportFolder out) throws IOException {
    Graph vocabularies =
        stored.read(Identity.standard().authorityGraph()).map(NamedGraph::graph).orElseThrow();
    return new TableSink(
        vocabularies,
        table -> {
          Path file = out.file(table.name() + format.file());
          return format == ExportFormat.CSV
              ? new CsvWriter(file, table.columns())
              : new ParquetTable(file, table.name(), table.columns());
        },
        rows -> DataDictionary.write(out, format, selection, rows));
  }
}
