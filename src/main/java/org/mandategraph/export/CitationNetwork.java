package org.mandategraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mandategraph.graph.Vocabulary;

/**
 * The network of citations, as GraphML: documents and instruments are nodes, an edge leads from
 * each document to each that it cites and has the number of places that cite it. What a document
 * cites of itself is left out.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
final class CitationNetwork implements GraphSink {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private record Cited(String label, boolean instrument) {}

  private final Path file;
  private final Graph vocabularies;
  private final Map<String, Cited> nodes = new TreeMap<>();
  private final Set<String> inExport = new HashSet<>();
  private final Map<String, Map<String, Integer>> edges = new TreeMap<>();

  CitationNetwork(Path file, Graph vocabularies) {
    this.file = file;
    this.vocabularies = vocabularies;
  }

  @Override
  public void write(NamedGraph graph) {
    if (!graph.isOfDocument()) {
      return;
    }
    Node document = graph.topic().orElseThrow();
    addNode(document, graph.graph());
    inExport.add(document.getURI());
    Map<String, Integer> cited = new TreeMap<>();
    graph.graph().stream(document, Vocabulary.DOCUMENT_CITES.asNode(), Node.ANY)
        .forEach(
            link -> {
              addNode(link.getObject(), graph.graph());
              cited.put(link.getObject().getURI(), places(graph.graph(), link.getObject()));
            });
    edges.put(document.getURI(), cited);
  }

  private static int places(Graph graph, Node cited) {
    return Math.toIntExact(graph.stream(Node.ANY, Vocabulary.CITED_ENTITY.asNode(), cited).count());
  }

  private void addNode(Node node, Graph graph) {
    boolean instrument =
        vocabularies.contains(node, RDF.type.asNode(), Vocabulary.INSTRUMENT.asNode());
    String label = instrument ? name(node) : label(node, graph);
    nodes.put(node.getURI(), new Cited(label, instrument));
  }

  private String name(Node instrument) {
    return vocabularies.stream(instrument, SKOS.prefLabel.asNode(), Node.ANY)
        .map(t -> t.getObject())
        .filter(label -> label.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(instrument.getURI());
  }

  private static String label(Node document, Graph graph) {
    return graph.stream(document, RDFS.label.asNode(), Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElse(document.getURI());
  }

  @Override
  public void finish() throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      writeKey(xml, "iri", "node", "string");
      writeKey(xml, "label", "node", "string");
      writeKey(xml, "kind", "node", "string");
      writeKey(xml, "in_export", "node", "boolean");
      writeKey(xml, "citations", "edge", "int");
      start(xml, "graph", "id", "citations");
      xml.writeAttribute("edgedefault", "directed");
      writeEdges(xml, writeNodes(xml));
      end(xml);
      end(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("GraphML cannot be written: " + e.getMessage(), e);
    }
  }

  private static void writeKey(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private Map<String, String> writeNodes(XMLStreamWriter xml) throws XMLStreamException {
    Map<String, String> ids = new HashMap<>();
    for (Map.Entry<String, Cited> node : nodes.entrySet()) {
      String id = "n" + ids.size();
      ids.put(node.getKey(), id);
      start(xml, "node", "id", id);
      writeData(xml, "iri", node.getKey());
      writeData(xml, "label", node.getValue().label());
      writeData(xml, "kind", node.getValue().instrument() ? "instrument" : "document");
      writeData(xml, "in_export", String.valueOf(inExport.contains(node.getKey())));
      xml.writeEndElement();
    }
    return ids;
  }

  private void writeEdges(XMLStreamWriter xml, Map<String, String> ids) throws XMLStreamException {
    for (Map.Entry<String, Map<String, Integer>> citing : edges.entrySet()) {
      for (Map.Entry<String, Integer> cited : citing.getValue().entrySet()) {
        start(xml, "edge", "source", ids.getOrDefault(citing.getKey(), ""));
        xml.writeAttribute("target", ids.getOrDefault(cited.getKey(), ""));
        writeData(xml, "citations", cited.getValue().toString());
        xml.writeEndElement();
      }
    }
  }

  private static void start(XMLStreamWriter xml, String element, String attribute, String value)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    xml.writeAttribute(attribute, value);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void writeData(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  @Override
  public void close() {
    // The file is written at once, when all citations are known.
  }
}
