package org.mandategraph.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.KeptIdentity;
import org.mandategraph.graph.ProgramVersion;
import org.mandategraph.graph.Vocabulary;

/**
 * When documents came into a store and changed, and which IRIs were retired then. In a named graph
 * of its own, the only one with times: without it the same files give the same dataset.
 *
 * <p>To be used within a transaction.
 */
public final class History {
  private static final String ADDED = "added";

  private static final String CHANGED = "changed";

  private final Identity identity;
  private final DatasetGraph base;
  private final Node name;

  /** The history that a dataset contains. */
  public History(Identity identity, DatasetGraph base) {
    this.identity = identity;
    this.base = base;
    this.name = NodeFactory.createURI(identity.historyGraph());
  }

  /** The IRIs of a document that are not in use any more. */
  Set<String> retired(String document) {
    Set<String> retired = new HashSet<>();
    for (Node update : updates(document)) {
      base.find(name, Node.ANY, Vocabulary.WAS_INVALIDATED_BY.asNode(), update)
          .forEachRemaining(quad -> retired.add(quad.getSubject().getURI()));
    }
    return retired;
  }

  /**
   * What replaces a retired thing: a part of its document, or the document. Empty where the thing
   * is not retired, nor is what it belongs to.
   */
  public Optional<String> replacement(String iri) {
    return identity
        .upwards(iri)
        .map(NodeFactory::createURI)
        .flatMap(thing -> base.stream(name, thing, DCTerms.isReplacedBy.asNode(), Node.ANY))
        .map(quad -> quad.getObject().getURI())
        .findFirst();
  }

  /** Adds that a document was written: now, by this version of the program. */
  void add(String document, boolean isNew, KeptIdentity.Result kept) {
    int number = updates(document).size() + 1;
    Node update = NodeFactory.createURI(identity.update(document, number));
    add(update, RDF.type.asNode(), Vocabulary.UPDATE.asNode());
    add(update, Vocabulary.UPDATE_OF.asNode(), NodeFactory.createURI(document));
    add(
        update,
        Vocabulary.UPDATE_KIND.asNode(),
        NodeFactory.createLiteralString(isNew ? ADDED : CHANGED));
    add(
        update,
        Vocabulary.ENDED_AT_TIME.asNode(),
        NodeFactory.createLiteralDT(
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime));
    add(
        update,
        Vocabulary.PROGRAM_VERSION.asNode(),
        NodeFactory.createLiteralString(ProgramVersion.current()));
    add(update, Vocabulary.WAS_ASSOCIATED_WITH.asNode(), Vocabulary.PROGRAM.asNode());
    revive(document, kept.graph());
    kept.retired().forEach((iri, replacement) -> retire(update, iri, replacement));
  }

  private void retire(Node update, String iri, String replacement) {
    Node thing = NodeFactory.createURI(iri);
    add(thing, RDF.type.asNode(), Vocabulary.RETIRED.asNode());
    add(thing, DCTerms.isReplacedBy.asNode(), NodeFactory.createURI(replacement));
    add(thing, Vocabulary.WAS_INVALIDATED_BY.asNode(), update);
  }

  /** A part that is found again is no longer retired. */
  private void revive(String document, Graph graph) {
    retired(document).stream()
        .map(NodeFactory::createURI)
        .filter(thing -> graph.contains(thing, Node.ANY, Node.ANY))
        .forEach(thing -> base.deleteAny(name, thing, Node.ANY, Node.ANY));
  }

  private List<Node> updates(String document) {
    List<Node> updates = new ArrayList<>();
    base.find(name, Node.ANY, Vocabulary.UPDATE_OF.asNode(), NodeFactory.createURI(document))
        .forEachRemaining(quad -> updates.add(quad.getSubject()));
    return updates;
  }

  private void add(Node subject, Node property, Node object) {
    base.add(new Quad(name, Triple.create(subject, property, object)));
  }
}
