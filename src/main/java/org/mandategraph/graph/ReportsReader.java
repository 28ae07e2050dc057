package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.lineage.AskedReport;
import org.mandategraph.lineage.NotedReport;
import org.mandategraph.lineage.Reports;
import org.mandategraph.lineage.Sitting;

/** Reads back from a document's graph what it says of reports. */
public final class ReportsReader {
  private static final Pattern SESSION = Pattern.compile("/([0-9]{1,4})/.*");
  private static final String YEARLY = "P1Y";

  private final Identity identity;
  private final Authorities authorities;

  /** With the IRIs and the bodies that the graphs were written with. */
  public ReportsReader(Identity identity, Authorities authorities) {
    this.identity = identity;
    this.authorities = authorities;
  }

  /**
   * What the document of a graph that {@link ExtractionGraph} wrote says of reports.
   *
   * @param name the graph's name
   */
  public Reports read(String name, Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Resource document = model.getResource(name).getPropertyResourceValue(FOAF.primaryTopic);
    boolean draft = document.hasProperty(RDF.type, Vocabulary.DRAFT_RESOLUTION);
    return new Reports(
        document.getURI(),
        draft,
        sitting(document),
        text(document, Vocabulary.SERIES_TITLE),
        date(document, draft),
        inOrder(model, Vocabulary.REPORT_REQUEST).stream().map(this::asked).toList(),
        inOrder(model, Vocabulary.REPORT_NOTING).stream().map(this::noted).toList());
  }

  private static @Nullable Sitting sitting(Resource document) {
    Resource body = document.getPropertyResourceValue(Vocabulary.BODY);
    Statement session = document.getProperty(Vocabulary.SESSION);
    return body == null || session == null ? null : new Sitting(body.getURI(), session.getInt());
  }

  private static @Nullable LocalDate date(Resource document, boolean draft) {
    String adopted = text(document, Vocabulary.DATE_DOCUMENT);
    String issued = text(document, DCTerms.issued);
    String date = draft || adopted == null ? issued : adopted;
    return date == null ? null : LocalDate.parse(date);
  }

  private AskedReport asked(Resource request) {
    List<Sitting> due = new ArrayList<>();
    for (Resource deadline : resources(request, Vocabulary.DEADLINE)) {
      Resource body = deadline.getPropertyResourceValue(Vocabulary.SESSION_OF);
      Statement session = deadline.getProperty(Vocabulary.DUE_SESSION);
      if (body != null && session != null) {
        due.add(new Sitting(body.getURI(), session.getInt()));
      }
    }
    due.sort(Comparator.comparing(Sitting::body).thenComparing(Sitting::session));
    return new AskedReport(
        request.getURI(),
        request.getPropertyResourceValue(Vocabulary.IN_PART).getURI(),
        iris(request, Vocabulary.REPORTER),
        iris(request, Vocabulary.REPORTS_TO),
        due,
        request
            .listProperties(Vocabulary.INTERVAL)
            .filterKeep(s -> s.getLiteral().getLexicalForm().equals(YEARLY))
            .hasNext(),
        text(request, Vocabulary.SUBJECT_WORDS),
        String.valueOf(text(request, Vocabulary.WORDS)));
  }

  private NotedReport noted(Resource noting) {
    Set<String> reports = iris(noting, Vocabulary.NOTES_REPORT);
    Set<Sitting> sittings = new HashSet<>();
    reports.forEach(iri -> identity.symbol(iri).ifPresent(s -> sittings.addAll(sittings(s))));
    return new NotedReport(
        noting.getURI(),
        iris(noting, Vocabulary.REPORTER),
        reports,
        sittings,
        iris(noting, Vocabulary.PURSUANT_TO),
        iris(noting, Vocabulary.PURSUANT_TO_PART),
        text(noting, Vocabulary.SUBJECT_WORDS));
  }

  /** The session in a symbol: {@code A/66/303}, {@code A/HRC/54/33}, {@code E/2022/53}. */
  private Set<Sitting> sittings(DocumentSymbol symbol) {
    Set<Sitting> sittings = new HashSet<>();
    for (Body body : authorities.bodies()) {
      if (symbol.value().startsWith(body.symbol() + "/")) {
        Matcher session = SESSION.matcher(symbol.value().substring(body.symbol().length()));
        if (session.matches() && !body.sessions().isEmpty()) {
          sittings.add(new Sitting(identity.body(body), Integer.parseInt(session.group(1))));
        }
      }
    }
    return sittings;
  }

  /** In reading order: by the part's position, then by their own. */
  private static List<Resource> inOrder(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted(
            Comparator.<Resource>comparingInt(
                    r -> position(r.getPropertyResourceValue(Vocabulary.IN_PART)))
                .thenComparingInt(ReportsReader::position)
                .thenComparing(Resource::getURI))
        .toList();
  }

  private static int position(Resource node) {
    Statement position = node.getProperty(Vocabulary.POSITION);
    return position == null ? 0 : position.getInt();
  }

  private static @Nullable String text(Resource node, Property property) {
    Statement value = node.getProperty(property);
    return value == null ? null : value.getString();
  }

  private static List<Resource> resources(Resource node, Property property) {
    return node.listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isURIResource)
        .mapWith(RDFNode::asResource)
        .toList();
  }

  private static Set<String> iris(Resource node, Property property) {
    Set<String> iris = new TreeSet<>();
    resources(node, property).forEach(r -> iris.add(r.getURI()));
    return iris;
  }
}
