package org.mandategraph.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.web.Updates.Update;

/**
 * All updates as a Linked Data Event Stream, in pages from the oldest to the newest. A client that
 * has read a page to its end asks for the next one only.
 *
 * @see <a href="https://w3id.org/ldes/specification">Linked Data Event Streams</a>
 */
final class EventStream {
  /** Updates in a page. */
  static final int PAGE = 250;

  private static final String LDES = "https://w3id.org/ldes#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final String IRI = Identity.standard().base() + "updates";

  private EventStream() {}

  /** One page, by its number from 1; empty where there is none. */
  static Optional<Graph> page(List<Update> updates, int number) {
    int start = (number - 1) * PAGE;
    boolean exists = number == 1 || (number > 1 && start < updates.size());
    return exists ? Optional.of(page(updates, number, start)) : Optional.empty();
  }

  private static Graph page(List<Update> updates, int number, int start) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("ldes", LDES).setNsPrefix("tree", TREE);
    Resource stream = model.createResource(IRI, model.createResource(LDES + "EventStream"));
    stream.addProperty(property(LDES, "timestampPath"), Vocabulary.ENDED_AT_TIME);
    stream.addProperty(property(LDES, "versionOfPath"), Vocabulary.UPDATE_OF);
    Resource page = model.createResource(address(number), model.createResource(TREE + "Node"));
    stream.addProperty(property(TREE, "view"), page);
    int end = Math.min(start + PAGE, updates.size());
    updates.subList(start, end).forEach(update -> add(stream, update));
    if (end < updates.size()) {
      Resource relation =
          model.createResource(model.createResource(TREE + "GreaterThanOrEqualToRelation"));
      relation.addProperty(property(TREE, "node"), model.createResource(address(number + 1)));
      relation.addProperty(property(TREE, "path"), Vocabulary.ENDED_AT_TIME);
      relation.addProperty(
          property(TREE, "value"), updates.get(end).time().toString(), XSDDatatype.XSDdateTime);
      page.addProperty(property(TREE, "relation"), relation);
    }
    return model.getGraph();
  }

  private static void add(Resource stream, Update update) {
    Model model = stream.getModel();
    Resource member = model.createResource(update.iri(), Vocabulary.UPDATE);
    member.addProperty(Vocabulary.UPDATE_OF, model.createResource(update.document()));
    member.addProperty(Vocabulary.UPDATE_KIND, update.kind());
    member.addProperty(Vocabulary.ENDED_AT_TIME, update.time().toString(), XSDDatatype.XSDdateTime);
    stream.addProperty(property(TREE, "member"), member);
  }

  private static String address(int number) {
    return IRI + "?page=" + number;
  }

  private static Property property(String vocabulary, String name) {
    return ResourceFactory.createProperty(vocabulary + name);
  }
}
