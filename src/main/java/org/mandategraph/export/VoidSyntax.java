package org.mandategraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.mandategraph.store.DatasetDescription;

/**
 * Writes a description of the triples, in VoID and DCAT, that refers to the file with the triples.
 */
final class VoidSyntax implements TripleSink.Syntax {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Selection selection;
  private final ExportFormat format;
  private final Path data;
  private final @Nullable LocalDate published;

  /**
   * Describes an export.
   *
   * @param data its file, written before
   * @param published the day of publication, or null where nothing is to be said of it
   */
  VoidSyntax(Selection selection, ExportFormat format, Path data, @Nullable LocalDate published) {
    this.selection = selection;
    this.format = format;
    this.data = data;
    this.published = published;
  }

  @Override
  public void write(Iterator<Triple> triples, OutputStream out) throws IOException {
    Model model = DatasetDescription.of(triples);
    Resource dataset = model.createResource(DatasetDescription.IRI);
    // Relative: the file lies beside the description, wherever both are put.
    Resource file = model.createResource(String.valueOf(data.getFileName()));
    Resource distribution = model.createResource(DatasetDescription.IRI + "#" + format);
    dataset.addProperty(VOID.dataDump, file).addProperty(DCAT.distribution, distribution);
    distribution
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.license, model.createResource(DatasetDescription.LICENCE))
        .addProperty(DCAT.accessURL, file)
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + format.mediaType()))
        .addLiteral(DCAT.byteSize, Files.size(data));
    if (published != null) {
      dataset.addProperty(DCTerms.issued, published.toString(), XSDDatatype.XSDdate);
    }
    List<Triple> description = new ArrayList<>();
    model.getGraph().find().forEachRemaining(t -> description.add(ofPart(t)));
    if (!selection.path().isEmpty()) {
      Node whole = NodeFactory.createURI(DatasetDescription.IRI);
      description.add(Triple.create(whole, VOID.subset.asNode(), ofPart(whole)));
    }
    description.sort(NamedGraph.ORDER);
    TripleSink.writeTurtle(description.iterator(), out);
  }

  private Triple ofPart(Triple triple) {
    return Triple.create(
        ofPart(triple.getSubject()), triple.getPredicate(), ofPart(triple.getObject()));
  }

  /** A part of the data set has an IRI of its own: what is true of it is not true of the whole. */
  private Node ofPart(Node node) {
    return node.isURI() && node.getURI().startsWith(DatasetDescription.IRI)
        ? NodeFactory.createURI(
            DatasetDescription.IRI
                + selection.path()
                + node.getURI().substring(DatasetDescription.IRI.length()))
        : node;
  }
}
