package org.mandategraph.graph;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.mandategraph.language.Language;
import org.mandategraph.lineage.AskedReport;
import org.mandategraph.lineage.BodySession;
import org.mandategraph.lineage.DueTime;
import org.mandategraph.lineage.NotedReport;
import org.mandategraph.lineage.Reports;

/** Reads back from a document's graph what it says of reports. */
public final class ReportsReader {
  private static final Pattern SESSION = Pattern.compile("/([0-9]{1,4})/.*");
  private static final Pattern YEAR = Pattern.compile("/((?:19|20)[0-9]{2})/.*");

  /** What States report, texts take no note of. */
  private static final Set<String> STATES = Set.of("state", "states", "group");

  private static final Pattern TO_COMMITTEE =
      Language.ENGLISH.compile("^(?!.*\\b${lineage.to-council}\\b).*\\b${lineage.to-others}\\b");

  /** "Report", not "report orally", "include in his report" nor "present in his next report". */
  private static final Pattern WRITTEN =
      Language.ENGLISH.compile(
          "^(?!${lineage.included}\\b)(?!.*\\b(?:${lineage.oral}|${lineage.at-once})\\b)(?!(?:(?!\\b${lineage.included}\\b).)*\\b${lineage.part-of}"
              + " (?:${lineage.whose}|the) ${lineage.coming}\\b).*\\b${lineage.written}\\b");

  /** "Inform the Council in two written reports" (S/RES/2230 (2015), para. 27). */
  private static final Pattern IN_WRITING = Language.ENGLISH.compile("\\b${lineage.in-writing}\\b");

  private static final Pattern IN = Language.ENGLISH.compile("\\b${lineage.in}\\s$");

  private final Identity identity;
  private final Authorities authorities;
  private final Map<String, Set<String>> related = new ConcurrentHashMap<>();
  private final Set<String> states;

  /** With the IRIs and the bodies that the graphs were written with. */
  public ReportsReader(Identity identity, Authorities authorities) {
    this.identity = identity;
    this.authorities = authorities;
    this.states =
        authorities.actors().stream()
            .filter(a -> STATES.contains(a.kind()))
            .map(identity::actor)
            .collect(toSet());
  }

  /**
   * The actors whose names a reporter's name contains, or that contain it. Found when first asked
   * for: a store that is only read needs none, and all of them are half a million comparisons.
   */
  private Set<String> relatives(String reporter) {
    return related.computeIfAbsent(
        reporter,
        iri ->
            authorities.actors().stream()
                .filter(actor -> identity.actor(actor).equals(iri))
                .flatMap(
                    actor ->
                        authorities.actors().stream()
                            .filter(other -> related(actor.label(), other.label())))
                .map(identity::actor)
                .collect(toSet()));
  }

  /**
   * Whether one name starts or ends with the other: "Special Rapporteur on …", "Director General of
   * UNESCO". What the Secretary-General's representatives and namesakes report is not his.
   */
  private static boolean related(String a, String b) {
    return !a.equals(b) && (isPart(a, b) || isPart(b, a));
  }

  private static boolean isPart(String name, String longer) {
    return !name.equals("Secretary-General")
        && (longer.startsWith(name + " ") || longer.endsWith(" " + name));
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
        document
            .listProperties(Vocabulary.LEADING_NAME)
            .mapWith(n -> n.getLiteral().getLexicalForm())
            .toSet(),
        Values.date(document),
        inOrder(model, Vocabulary.REPORT_REQUEST).stream()
            .filter(ReportsReader::inForce)
            .map(this::asked)
            .toList(),
        inOrder(model, Vocabulary.REPORT_NOTING).stream().map(this::noted).toList(),
        cited(model, document),
        seldomNotes(document));
  }

  private boolean seldomNotes(Resource document) {
    String body = Values.iri(document, Vocabulary.BODY);
    return authorities.bodies().stream()
        .filter(Body::seldomNotesReports)
        .anyMatch(b -> identity.actor(b.actor()).equals(body));
  }

  /** What a text cites besides resolutions, the reports it notes and the papers it came from. */
  private List<NotedReport.Symbol> cited(Model model, Resource document) {
    Set<String> others = Values.iris(document, Vocabulary.DOCUMENT_CITES);
    others.removeAll(Values.iris(document, Vocabulary.COMMITTEE_REPORT));
    others.removeAll(Values.iris(document, Vocabulary.RECORDED_IN));
    inOrder(model, Vocabulary.REPORT_NOTING)
        .forEach(n -> others.removeAll(Values.iris(n, Vocabulary.NOTES_REPORT)));
    return others.stream()
        .map(this::symbol)
        .filter(s -> s.sitting() != null || s.year() != null)
        .toList();
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
    List<DueTime> due = new ArrayList<>();
    for (String iri : Values.iris(request, Vocabulary.DEADLINE)) {
      Resource deadline = request.getModel().getResource(iri);
      String body = Values.iri(deadline, Vocabulary.SESSION_OF);
      Integer session = Values.number(deadline, Vocabulary.DUE_SESSION);
      BodySession sitting = body == null || session == null ? null : new BodySession(body, session);
      String by = Values.text(deadline, Vocabulary.DUE_BY);
      due.add(new DueTime(iri, sitting, by == null ? null : LocalDate.parse(by)));
    }
    String words = String.valueOf(Values.text(request, Vocabulary.WORDS));
    Set<String> reporters = Values.iris(request, Vocabulary.REPORTER);
    Resource part = request.getPropertyResourceValue(Vocabulary.IN_PART);
    return new AskedReport(
        request.getURI(),
        part.getURI(),
        reporters,
        due,
        request
            .listProperties(Vocabulary.INTERVAL)
            .mapWith(i -> i.getLiteral().getLexicalForm())
            .toSet(),
        isNoted(words, reporters),
        Values.text(request, Vocabulary.SUBJECT_WORDS),
        Values.text(part, Vocabulary.HEADING),
        words);
  }

  private boolean isNoted(String words, Set<String> reporters) {
    return (WRITTEN.matcher(words).find() || IN_WRITING.matcher(words).find())
        && !TO_COMMITTEE.matcher(words).find()
        && (reporters.isEmpty() || !states.containsAll(reporters));
  }

  private NotedReport noted(Resource noting) {
    List<NotedReport.Symbol> reports =
        Values.iris(noting, Vocabulary.NOTES_REPORT).stream().map(this::symbol).toList();
    Set<String> reporters = Values.iris(noting, Vocabulary.REPORTER);
    Set<String> relatives = new HashSet<>();
    reporters.forEach(r -> relatives.addAll(relatives(r)));
    String date = Values.text(noting, Vocabulary.STATED_DATE);
    return new NotedReport(
        noting.getURI(),
        reporters,
        relatives,
        reports,
        Values.iris(noting, Vocabulary.PURSUANT_TO),
        Values.iris(noting, Vocabulary.PURSUANT_TO_PART),
        Values.text(noting, Vocabulary.SUBJECT_WORDS),
        Values.text(noting.getPropertyResourceValue(Vocabulary.IN_PART), Vocabulary.HEADING),
        date == null ? null : LocalDate.parse(date),
        isOfContents(noting));
  }

  /** Whether "in" is right before the words that name the report. */
  private static boolean isOfContents(Resource noting) {
    String words = Values.text(noting, Vocabulary.WORDS);
    String text = Values.text(noting.getPropertyResourceValue(Vocabulary.IN_PART), Vocabulary.TEXT);
    int at = words == null || text == null ? -1 : text.indexOf(words);
    return at > 0 && IN.matcher(text).region(0, at).find();
  }

  private NotedReport.Symbol symbol(String iri) {
    Optional<DocumentSymbol> symbol = identity.symbol(iri);
    return new NotedReport.Symbol(
        iri, symbol.flatMap(this::sitting).orElse(null), symbol.flatMap(this::year).orElse(null));
  }

  /** The year in a symbol, {@code S/2004/430}, or the one in which its session opens. */
  private Optional<Integer> year(DocumentSymbol symbol) {
    Matcher year = YEAR.matcher(symbol.value());
    return year.find()
        ? Optional.of(Integer.valueOf(year.group(1)))
        : authorities.bodies().stream()
            .flatMap(b -> sitting(symbol, b).flatMap(b::session).stream())
            .map(session -> session.opens().getYear())
            .findFirst();
  }

  /** The session in a symbol: {@code A/66/303}, {@code A/HRC/54/33}, {@code E/2022/53}. */
  private Optional<BodySession> sitting(DocumentSymbol symbol) {
    return authorities.bodies().stream()
        .flatMap(
            b ->
                sitting(symbol, b).map(n -> new BodySession(identity.actor(b.actor()), n)).stream())
        .findFirst();
  }

  private static Optional<Integer> sitting(DocumentSymbol symbol, Body body) {
    if (body.sessions().isEmpty() || !symbol.value().startsWith(body.symbol() + "/")) {
      return Optional.empty();
    }
    Matcher session = SESSION.matcher(symbol.value().substring(body.symbol().length()));
    return session.matches() ? Optional.of(Integer.valueOf(session.group(1))) : Optional.empty();
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
