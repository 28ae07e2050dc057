package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mandategraph.graph.Vocabulary;

/**
 * The full-text index over the words of parts and over titles. Every entry knows its graph and its
 * triple, so that a triple taken away takes its entry with it.
 */
final class TextSearch {
  private static final String GRAPH_FIELD = "graph";

  private final TextIndexLucene index;
  private final DatasetGraphText dataset;

  private TextSearch(TextIndexLucene index, DatasetGraphText dataset) {
    this.index = index;
    this.dataset = dataset;
  }

  /** Whether there is an index in the folder. */
  static boolean exists(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  static TextSearch open(Path folder, DatasetGraph base) throws IOException {
    EntityDefinition fields = new EntityDefinition("iri", "text", GRAPH_FIELD);
    fields.setUidField("uid");
    fields.set("text", Vocabulary.TEXT.asNode());
    fields.set("title", DCTerms.title.asNode());
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    TextIndexLucene index = new TextIndexLucene(FSDirectory.open(folder), config);
    DatasetGraphText dataset = (DatasetGraphText) TextDatasetFactory.create(base, index);
    return new TextSearch(index, dataset);
  }

  /** The base, with text search; what is written here is indexed too. */
  DatasetGraphText dataset() {
    return dataset;
  }

  void close() {
    index.close();
  }

  /** Writes the entries again whose writing did not finish. */
  void repair(WriteJournal journal) throws IOException {
    List<String> unfinished = journal.unfinished();
    if (unfinished.contains(WriteJournal.ALL)) {
      index.getIndexWriter().deleteAll();
      add(Node.ANY);
    } else {
      for (String graph : unfinished) {
        Node name = NodeFactory.createURI(graph);
        index
            .getIndexWriter()
            .deleteDocuments(new Term(GRAPH_FIELD, TextQueryFuncs.graphNodeToString(name)));
        add(name);
      }
    }
    if (!unfinished.isEmpty()) {
      index.commit();
      journal.finish();
    }
  }

  private void add(Node graph) {
    dataset.executeRead(
        () -> {
          for (Property property : List.of(Vocabulary.TEXT, DCTerms.title)) {
            dataset.find(graph, Node.ANY, property.asNode(), Node.ANY).forEachRemaining(this::add);
          }
        });
  }

  /** Adds the entry of a triple, where it is one that has an entry. */
  void add(Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  /** Takes the entry of a triple away. */
  void remove(Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    if (entity != null) {
      index.deleteEntity(entity);
    }
  }
}
