package org.mandategraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.lineage.AskedReport;
import org.mandategraph.lineage.BodySession;
import org.mandategraph.lineage.NotedReport;
import org.mandategraph.lineage.Reports;

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
    return new Reports(
        document.getURI(),
        Values.isDraft(document),
        sitting(document),
        Values.text(document, Vocabulary.SERIES_TITLE),
        Values.date(document),
        inOrder(model, Vocabulary.REPORT_REQUEST).stream()
            .filter(ReportsReader::inForce)
            .map(this::asked)
            .toList(),
        inOrder(model, Vocabulary.REPORT_NOTING).stream().map(this::noted).toList());
  }

  private static @Nullable BodySession sitting(Resource document) {
    String body = Values.iri(document, Vocabulary.BODY);
    Integer session = Values.number(document, Vocabulary.SESSION);
    return body == null || session == null ? null : new BodySession(body, session);
  }

  /** What a text recommends to another organ is asked for by the text that adopts it. */
  private static boolean inForce(Resource request) {
    Resource part = request.getPropertyResourceValue(Vocabulary.IN_PART);
    return Values.above(part, Vocabulary.RECOMMENDED_RESOLUTION).isEmpty();
  }

  private AskedReport asked(Resource request) {
    List<BodySession> due = new ArrayList<>();
    for (String iri : Values.iris(request, Vocabulary.DEADLINE)) {
      Resource deadline = request.getModel().getResource(iri);
      String body = Values.iri(deadline, Vocabulary.SESSION_OF);
      Integer session = Values.number(deadline, Vocabulary.DUE_SESSION);
      if (body != null && session != null) {
        due.add(new BodySession(body, session));
      }
    }
    due.sort(Comparator.comparing(BodySession::body).thenComparing(BodySession::session));
    return new AskedReport(
        request.getURI(),
        request.getPropertyResourceValue(Vocabulary.IN_PART).getURI(),
        Values.iris(request, Vocabulary.REPORTER),
        Values.iris(request, Vocabulary.REPORTS_TO),
        due,
        request
            .listProperties(Vocabulary.INTERVAL)
            .filterKeep(s -> s.getLiteral().getLexicalForm().equals(YEARLY))
            .hasNext(),
        Values.text(request, Vocabulary.SUBJECT_WORDS),
        String.valueOf(Values.text(request, Vocabulary.WORDS)));
  }

  private NotedReport noted(Resource noting) {
    Set<String> reports = Values.iris(noting, Vocabulary.NOTES_REPORT);
    Set<BodySession> sittings = new HashSet<>();
    reports.forEach(iri -> identity.symbol(iri).ifPresent(s -> sittings.addAll(sittings(s))));
    return new NotedReport(
        noting.getURI(),
        Values.iris(noting, Vocabulary.REPORTER),
        reports,
        sittings,
        Values.iris(noting, Vocabulary.PURSUANT_TO),
        Values.iris(noting, Vocabulary.PURSUANT_TO_PART),
        Values.text(noting, Vocabulary.SUBJECT_WORDS));
  }

  /** The session in a symbol: {@code A/66/303}, {@code A/HRC/54/33}, {@code E/2022/53}. */
  private Set<BodySession> sittings(DocumentSymbol symbol) {
    Set<BodySession> sittings = new HashSet<>();
    for (Body body : authorities.bodies()) {
      if (symbol.value().startsWith(body.symbol() + "/")) {
        Matcher session = SESSION.matcher(symbol.value().substring(body.symbol().length()));
        if (session.matches() && !body.sessions().isEmpty()) {
          sittings.add(
              new BodySession(identity.actor(body.actor()), Integer.parseInt(session.group(1))));
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
                    r -> Values.position(r.getPropertyResourceValue(Vocabulary.IN_PART)))
                .thenComparingInt(Values::position)
                .thenComparing(Resource::getURI))
        .toList();
  }
}
